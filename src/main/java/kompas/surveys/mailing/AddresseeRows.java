package kompas.surveys.mailing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whose turn a letter is. An address is the one they gave, that of whoever looks after the page, or one on file. */
@Repository
class AddresseeRows {

    private static final String KNOWN = """
            select r.id, r.state, r.language, r.name, o.name as organisation_name,
                   case when o.listing = 'public' then o.slug end as slug,
                   coalesce(r.area_id, o.municipality_id, o.region_id) as lies_in,
                   o.id is not null and (o.listing <> 'public'
                       or exists (select from directory.uncontacted u where u.organisation_id = o.id)) as alone,
                   coalesce(o.example, false) or s.example as example,
                   coalesce(r.email, keeper.email, filed.email) as email, coalesce(filed.many, 0) > 0 as filed,
                   (select max(m.sent_on) from surveys.mailed m where m.respondent_id = r.id or m.respondent_id in (
                       select j.id from surveys.respondent j where j.joined_to = r.id)) as last_on
            from surveys.respondent r join surveys.survey s on s.id = r.survey_id
            left join directory.organisation o on o.id = r.organisation_id
            left join lateral (
                select p.email from accounts.role_grant g join accounts.person p on p.id = g.person_id
                where g.role = 'organisation_contact' and g.scope_kind = 'organisation' and g.scope_id = o.id
                  and p.disabled_at is null and p.erased_at is null order by g.granted_at, g.id limit 1) keeper on true
            left join lateral (
                select count(*) as many,
                       (array_agg(c.email order by c.person, c.id) filter (where c.email_visibility <> 'staff' or :everything
                           or coalesce(r.area_id, o.municipality_id, o.region_id) = any(:sight)))[1] as email
                from directory.contact c where c.organisation_id = o.id and c.email is not null) filed on true
            where r.survey_id = :survey and (cast(:picked as uuid[]) is null or r.id = any(:picked))
              and (not :accepted or exists (select from surveys.response a
                       where a.respondent_id = r.id and not a.draft and a.status = 'accepted'))
            """;

    private static final String TURNS = """
            select k.*, case
                when :letter <> 'thanks' and k.state = 'answered' then 'answered'
                when :letter = 'thanks' and k.state <> 'answered' then 'unanswered'
                when k.state = 'refused' then 'refused'
                when k.state = 'not_there_any_more' then 'gone'
                when k.alone then 'alone'
                when k.email is null then case when k.filed then 'private' else 'no_address' end
                when exists (select from mail.set_aside d where d.email = lower(k.email)) then 'undelivered'
                when exists (select from mail.unsubscribed u where u.email = lower(k.email) and u.kind = :kind) then 'unsubscribed'
                when k.example and not :rehearses then 'example'
                when :letter <> 'reminder' and exists (
                    select from surveys.mailed m join surveys.mailing x on x.id = m.mailing_id
                    where (m.respondent_id = k.id or m.respondent_id in (
                        select j.id from surveys.respondent j where j.joined_to = k.id)) and m.outcome = 'sent' and x.letter = :letter) then 'has_it'
                when k.last_on > :today - :pause then 'recent'
                else 'due' end as turn
            from (%s) k where (cast(:area as uuid) is null or k.lies_in = :area)
            """.formatted(KNOWN);

    private static final String ORDERED =
            " order by t.lies_in, lower(coalesce(t.name, t.organisation_name -> 'texts' ->> (t.organisation_name ->> 'source'))), t.id";

    private final JdbcClient database;

    AddresseeRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is looked for.
     *
     * @param sight areas whose private addresses may be used; empty for all there are
     * @param accepted only those whose answers were accepted
     */
    record Sought(SurveyId survey, Whom whom, Optional<Set<UUID>> sight, boolean accepted, Today today) {}

    /** @param rehearses whether invented ones are written to as well, for no mail leaves */
    record Today(LocalDate day, boolean rehearses) {}

    Map<Turn, Integer> counts(Sought sought) {
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        Arrays.stream(Turn.values()).forEach(turn -> counts.put(turn, 0));
        bound("select t.turn, count(*) as many from (" + TURNS + ") t group by t.turn", sought)
                .query(row -> {
                    counts.put(turn(row), row.getInt("many"));
                });
        return counts;
    }

    /** Place by place. */
    List<Addressee> page(Sought sought, Turn turn, int from, int most) {
        return bound(
                        "select t.* from (" + TURNS + ") t where t.turn = :turn" + ORDERED
                                + " offset :from limit :most",
                        sought)
                .param("turn", turn.code())
                .param("from", from)
                .param("most", most)
                .query((row, number) -> addressee(row))
                .list();
    }

    Optional<Addressee> find(Sought sought, UUID respondent) {
        return bound("select t.* from (" + TURNS + ") t where t.id = :id", sought)
                .param("id", respondent)
                .query((row, number) -> addressee(row))
                .optional();
    }

    /** Writes down who gets a letter: all whose turn it is. @return how many */
    int enter(UUID mailing, Sought sought) {
        return bound(
                        "insert into surveys.mailed (mailing_id, respondent_id) select :mailing, t.id from (" + TURNS
                                + ") t where t.turn = 'due'",
                        sought)
                .param("mailing", mailing)
                .update();
    }

    @SuppressWarnings("NullAway") // null is how the statements know that nothing was chosen
    private StatementSpec bound(String statement, Sought sought) {
        Whom whom = sought.whom();
        return database.sql(statement)
                .param("survey", sought.survey().value())
                .param("letter", whom.letter().code())
                .param("pause", whom.pause())
                .param("area", whom.area().orElse(null))
                .param("picked", whom.picked().map(AddresseeRows::array).orElse(null), Types.ARRAY)
                .param("everything", sought.sight().isEmpty())
                .param("sight", sought.sight().map(AddresseeRows::array).orElseGet(() -> new UUID[0]))
                .param("accepted", sought.accepted())
                .param("kind", SurveyMail.KIND.code())
                .param("rehearses", sought.today().rehearses())
                .param("today", sought.today().day());
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return Coded.find(Turn.class, row.getString("turn")).orElseThrow();
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        String found = row.getString("name");
        String email = row.getString("email");
        return new Addressee(
                row.getObject("id", UUID.class),
                found == null
                        ? LocalizedColumn.read(row.getString("organisation_name"))
                        : LocalizedText.of(row.getString("language"), found),
                Optional.ofNullable(row.getString("slug")).map(slug -> "/organisations/" + slug),
                Optional.ofNullable(row.getObject("lies_in", UUID.class)).map(AreaId::of),
                email == null ? "" : email,
                row.getString("language"),
                turn(row),
                Optional.ofNullable(row.getObject("last_on", LocalDate.class)));
    }
}
