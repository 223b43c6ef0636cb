package kompas.surveys.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two that one survey asks and that turn out to be one organisation are asked as one: the tries and answers of both are there,
 * and the codes of both lead to it. Organisations that are parted again are asked as two again, each with what was its own.
 */
@Component
public class JoiningRespondents {

    /** Which of two states counts for both: the first of these. */
    private static final String[] FURTHEST = {
        "answered", "in_progress", "appointment", "refused", "contacted", "to_do", "unreachable", "not_there_any_more"
    };

    private static final String TWICE = """
            select r.id as other, f.id as kept from surveys.respondent r
            cross join lateral (select id from surveys.respondent o where o.survey_id = r.survey_id and o.organisation_id = r.organisation_id
                                order by added_at, id limit 1) f
            where r.organisation_id = any(:organisations) and r.survey_id is not null and f.id <> r.id order by r.added_at, r.id""";

    private static final String STRAYED = """
            select j.id as other, k.id as kept from surveys.respondent j join surveys.respondent k on k.id = j.joined_to
            where (j.organisation_id = any(:organisations) or k.organisation_id = any(:organisations))
              and j.organisation_id is distinct from k.organisation_id order by j.id""";

    private static final List<String> JOIN = List.of(
            """
            with tries as (update surveys.contact_attempt set respondent_id = :kept where respondent_id = :other returning id),
            answers as (update surveys.response set respondent_id = :kept, changed_at = now() where respondent_id = :other returning id)
            update surveys.respondent j set survey_id = null, joined_to = k.id, joined_was = k.state, joined_next = k.next_at,
                   lent = num_nonnulls(k.contact, k.phone, k.email) = 0,
                   joined_rows = array(select id from tries union all select id from answers)
            from surveys.respondent k where j.id = :other and k.id = :kept""", """
            update surveys.respondent k set
                   state = case when j.further then j.state else k.state end,
                   next_at = case when j.further then j.next_at when j.state = k.state then least(j.next_at, k.next_at)
                                  else k.next_at end,
                   assigned_to = coalesce(k.assigned_to, j.assigned_to), draw_id = coalesce(k.draw_id, j.draw_id),
                   way = coalesce(k.way, j.way), contact = coalesce(k.contact, case when j.lent then j.contact end),
                   phone = coalesce(k.phone, case when j.lent then j.phone end),
                   email = coalesce(k.email, case when j.lent then j.email end)
            from (select o.*, array_position(cast(:furthest as text[]), o.state) < array_position(cast(:furthest as text[]), f.state) as further
                  from surveys.respondent o, surveys.respondent f where o.id = :other and f.id = :kept) j
            where k.id = :kept""", "update surveys.respondent set joined_to = :kept, joined_was = null where joined_to = :other");

    private static final List<String> PART = List.of("""
            update surveys.contact_attempt c set respondent_id = j.id from surveys.respondent j
            where j.id = :other and c.respondent_id = :kept and c.id = any(j.joined_rows)""", """
            update surveys.response a set respondent_id = j.id, changed_at = now() from surveys.respondent j
            where j.id = :other and a.respondent_id = :kept
              and (a.id = any(j.joined_rows) or a.invitation_id in (select id from surveys.invitation where respondent_id = j.id))""", """
            with own as (select exists (select from surveys.response where respondent_id = :kept) as answered)
            update surveys.respondent k set
                   state = case when own.answered then k.state when k.state in (j.state, 'answered') then coalesce(j.joined_was, k.state)
                                else k.state end,
                   next_at = case when own.answered then k.next_at when k.state in (j.state, 'answered') then j.joined_next
                                  else k.next_at end,
                   contact = case when j.lent then nullif(k.contact, j.contact) else k.contact end,
                   phone = case when j.lent then nullif(k.phone, j.phone) else k.phone end,
                   email = case when j.lent then nullif(k.email, j.email) else k.email end
            from surveys.respondent j, own where k.id = :kept and j.id = :other""", """
            update surveys.respondent j set survey_id = k.survey_id, joined_to = null, joined_rows = '{}', joined_was = null,
                   joined_next = null, lent = false,
                   state = case when exists (select from surveys.response where respondent_id = j.id) then 'answered' else j.state end
            from surveys.respondent k where j.id = :other and k.id = :kept""");

    private final JdbcClient database;

    JoiningRespondents(JdbcClient database) {
        this.database = database;
    }

    private record Two(UUID kept, UUID other) {}

    /** After it was said of some respondents which organisation they are; done twice it changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Collection<UUID> organisations) {
        UUID[] ids = organisations.toArray(UUID[]::new);
        two(STRAYED, ids).forEach(two -> run(PART, two));
        two(TWICE, ids).forEach(two -> run(JOIN, two));
    }

    private List<Two> two(String which, UUID[] organisations) {
        return database.sql(which)
                .param("organisations", organisations)
                .query((row, number) -> new Two(row.getObject("kept", UUID.class), row.getObject("other", UUID.class)))
                .list();
    }

    private void run(List<String> statements, Two two) {
        database.sql("select id from surveys.respondent where id in (:kept, :other) order by id for update")
                .param("kept", two.kept())
                .param("other", two.other())
                .query(UUID.class)
                .list();
        for (String statement : statements) {
            database.sql(statement)
                    .param("kept", two.kept())
                    .param("other", two.other())
                    .param("furthest", FURTHEST)
                    .update();
        }
    }
}
