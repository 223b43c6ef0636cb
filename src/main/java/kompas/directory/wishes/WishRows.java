package kompas.directory.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.wishes.Wish.Kind;
import kompas.directory.wishes.Wish.Origin;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.wish}. */
@Repository
class WishRows {

    private static final String READ =
            "select organisation_id, kind, origin, area_id, since, forgotten_on from directory.wish ";

    private static final String ADD = """
            insert into directory.wish (organisation_id, kind, origin, area_id, set_by, since)
            select id, :kind, :origin, coalesce(municipality_id, region_id), :by, :since
            from directory.organisation where id = :id
            on conflict do nothing""";

    /** With those it was merged with, whose wish became its own. */
    private static final String LIFT = """
            with recursive one(id) as (
                select cast(:id as uuid)
                union select w.merged_from from directory.wish w join one on w.organisation_id = one.id
                where w.merged_from is not null),
            lifted as (delete from directory.wish w using one
                       where w.organisation_id = one.id and w.kind = :kind returning w.organisation_id)
            delete from directory.wish_mark m using lifted l where :kind = 'unlisted' and m.organisation_id = l.organisation_id""";

    private final JdbcClient database;

    WishRows(JdbcClient database) {
        this.database = database;
    }

    /** False when it wanted the same before. */
    boolean add(OrganisationId organisation, Kind kind, Origin origin, PersonId by, LocalDate since) {
        return database.sql(ADD)
                        .param("id", organisation.value())
                        .param("kind", kind.code())
                        .param("origin", origin.code())
                        .param("by", by.value())
                        .param("since", since)
                        .update()
                > 0;
    }

    void lift(OrganisationId organisation, Kind kind) {
        database.sql(LIFT)
                .param("id", organisation.value())
                .param("kind", kind.code())
                .update();
    }

    /** The strictest first. */
    List<Wish> of(OrganisationId organisation) {
        return database.sql(READ + "where organisation_id = :id order by kind desc, since, id")
                .param("id", organisation.value())
                .query((row, number) -> read(row))
                .list();
    }

    List<UUID> uncontacted(Collection<OrganisationId> among) {
        return database.sql("select organisation_id from directory.uncontacted where organisation_id = any(:ids)")
                .param("ids", among.stream().map(OrganisationId::value).toArray(UUID[]::new), Types.ARRAY)
                .query(UUID.class)
                .list();
    }

    static Wish read(ResultSet row) throws SQLException {
        return new Wish(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Coded.find(Kind.class, row.getString("kind")).orElseThrow(),
                Origin.valueOf(row.getString("origin").toUpperCase(java.util.Locale.ROOT)),
                Optional.ofNullable(row.getObject("area_id", UUID.class)).map(AreaId::of),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("forgotten_on", LocalDate.class)));
    }
}
