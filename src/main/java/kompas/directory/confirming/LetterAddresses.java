package kompas.directory.confirming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a letter can reach; the postal address before the one at its door. */
@Repository
class LetterAddresses {

    private static final String READ = """
            select o.id, o.name, o.country, coalesce(o.municipality_id, o.region_id) as area, o.confirmed_on,
                   d.street, d.postcode, d.locality
            from directory.organisation o
            join lateral (
                select street, postcode, locality from directory.address
                where organisation_id = o.id and locality is not null and (street is not null or postcode is not null)
                order by kind = 'postal' desc, id limit 1) d on true
            left join directory.asked a on a.organisation_id = o.id
            where o.status <> 'closed' and not %s and %s
            """.formatted(DoNotContact.SAID, Beat.HOLDS);

    private static final String WAITING = READ + """
              and o.listing = 'public' and (o.confirmed_on is null or o.confirmed_on <= :due)
              and (a.organisation_id is null and not %s or a.way = 'none')
            order by area, d.postcode, o.id limit :most
            """.formatted(AskedRows.HAS_MAILBOX);

    private final JdbcClient database;

    LetterAddresses(JdbcClient database) {
        this.database = database;
    }

    /** Those whom no mail reaches, to whom no letter is on its way, sorted as they are posted. */
    List<LetterAddress> waiting(Beat.Extent extent, LocalDate due, int most) {
        return extent.bind(database.sql(WAITING))
                .param("due", due)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** Of these, those on the beat that have an address, whatever is known of them else. */
    List<LetterAddress> among(Beat.Extent extent, Collection<OrganisationId> organisations) {
        return extent.bind(database.sql(READ + " and o.id = any(:ids) order by area, d.postcode, o.id"))
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static LetterAddress read(ResultSet row) throws SQLException {
        return new LetterAddress(
                new OrganisationId(row.getObject("id", UUID.class)),
                LocalizedColumn.read(row.getString("name")),
                lines(row.getString("street"), row.getString("postcode"), row.getString("locality")),
                Optional.ofNullable(row.getString("country")),
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)));
    }

    private static List<String> lines(@Nullable String street, @Nullable String postcode, String locality) {
        String town = postcode == null ? locality : postcode + " " + locality;
        return street == null || street.isBlank() ? List.of(town) : List.of(street, town);
    }
}
