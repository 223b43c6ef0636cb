package kompas.directory.confirming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.CallLine.Phone;
import kompas.directory.confirming.CallLine.Why;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.call}, and who is to be phoned next. */
@Repository
class Calls {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LINE = """
            select o.id, o.slug, o.name, coalesce(o.municipality_id, o.region_id) as area, o.confirmed_on,
                   a.silent_on, a.unlisted_on,
                   (select jsonb_agg(jsonb_build_object('name', c.name, 'phone', c.phone) order by c.person, c.id)
                    from directory.contact c where c.organisation_id = o.id and c.phone is not null) as phones,
                   l.called_on, l.outcome, l.next_on, l.note, l.by_person
            from directory.organisation o
            left join directory.asked a on a.organisation_id = o.id
            left join lateral (
                select called_on, outcome, next_on, note, by_person from directory.call
                where organisation_id = o.id order by id desc limit 1) l on true
            """;

    private static final String LIST = LINE + """
            where o.status <> 'closed' and not %s and %s
              and (a.unlisted_on is not null
                   or o.listing = 'public' and (o.confirmed_on is null or o.confirmed_on <= :due)
                      and (a.silent_on is not null or a.way is distinct from 'letter' and (a.way = 'none' or not %s)))
              and (l.next_on is null or l.next_on <= :today)
            order by a.unlisted_on is not null, a.silent_on nulls last,
                exists (select from directory.contact c where c.organisation_id = o.id and c.phone is not null) desc,
                o.confirmed_on nulls first, o.id limit :most
            """.formatted(DoNotContact.SAID, Beat.HOLDS, AskedRows.HAS_MAILBOX);

    private final JdbcClient database;

    Calls(JdbcClient database) {
        this.database = database;
    }

    List<CallLine> list(Beat.Extent extent, LocalDate due, LocalDate today, int most) {
        return extent.bind(database.sql(LIST))
                .param("due", due)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    Optional<CallLine> find(OrganisationId organisation) {
        return database.sql(LINE + "where o.id = :id")
                .param("id", organisation.value())
                .query((row, number) -> line(row))
                .optional();
    }

    void add(OrganisationId organisation, Call call) {
        database.sql("""
                insert into directory.call (organisation_id, called_on, outcome, next_on, note, by_person)
                values (:id, :on, :outcome, :next, nullif(:note, ''), :by)""")
                .param("id", organisation.value())
                .param("on", call.on())
                .param("outcome", call.outcome().code())
                .param("next", call.nextOn().orElse(null), Types.DATE)
                .param("note", call.note())
                .param("by", call.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** The latest first. */
    List<Call> of(OrganisationId organisation) {
        return database.sql("""
                        select called_on, outcome, next_on, note, by_person from directory.call
                        where organisation_id = :id order by id desc limit 20""")
                .param("id", organisation.value())
                .query((row, number) -> call(row))
                .list();
    }

    int forget(LocalDate before) {
        return database.sql("delete from directory.call where called_on < :before")
                .param("before", before)
                .update();
    }

    private static CallLine line(ResultSet row) throws SQLException {
        boolean unlisted = row.getObject("unlisted_on") != null;
        boolean silent = row.getObject("silent_on") != null;
        return new CallLine(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalizedColumn.read(row.getString("name")),
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
                Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
                unlisted ? Why.UNLISTED : silent ? Why.SILENT : Why.NO_MAIL,
                phones(row.getString("phones")),
                row.getString("outcome") == null ? Optional.empty() : Optional.of(call(row)));
    }

    private static Call call(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return new Call(
                row.getObject("called_on", LocalDate.class),
                Coded.find(Outcome.class, row.getString("outcome")).orElseThrow(),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                note == null ? "" : note,
                Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new));
    }

    private static List<Phone> phones(@Nullable String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, Phone.class));
    }
}
