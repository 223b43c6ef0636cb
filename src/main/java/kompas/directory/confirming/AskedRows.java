package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.asked}: whose turn it is. */
@Repository
class AskedRows {

    /** Somebody reads mail for it: its contacts, or the address on file. */
    static final String HAS_MAILBOX = """
            (exists (select from directory.contact c where c.organisation_id = o.id and c.email is not null)
             or exists (select from accounts.role_grant g join accounts.person p on p.id = g.person_id
                        where g.role = 'organisation_contact' and g.scope_kind = 'organisation' and g.scope_id = o.id
                          and p.disabled_at is null and p.erased_at is null))""";

    private static final String DUE = """
            select o.id from directory.organisation o
            where o.listing = 'public' and o.status <> 'closed' and not o.example
              and (o.confirmed_on <= :due or o.confirmed_on is null and o.created_at < :settled)
              and not exists (select from directory.asked a where a.organisation_id = o.id)
              and %s and not %s
            order by o.confirmed_on nulls first, o.id limit :most""".formatted(HAS_MAILBOX, DoNotContact.SAID);

    private static final String ASK = """
            insert into directory.asked (organisation_id, way, asked_on, last_on) values (:id, :way, :today, :today)
            on conflict (organisation_id) do update set way = excluded.way, times = 1, last_on = excluded.last_on,
                asked_on = case when directory.asked.silent_on is null then directory.asked.asked_on else excluded.asked_on end,
                silent_on = case when directory.asked.unlisted_on is null then null else directory.asked.silent_on end""";

    private static final String REMIND = """
            select organisation_id from directory.asked
            where way = 'mail' and silent_on is null and times <= :reminders and last_on <= :before
            order by last_on, organisation_id limit :most""";

    private static final String GIVE_UP = """
            update directory.asked set silent_on = :today
            where silent_on is null and (way = 'mail' and times > :reminders and last_on <= :mailed
                                         or way = 'letter' and last_on <= :lettered)
            returning organisation_id""";

    /** A chitalishte stays on the lists: it is a library too, and of that nobody doubts. */
    private static final String UNLIST = """
            with due as (
                select o.id from directory.asked a join directory.organisation o on o.id = a.organisation_id
                where a.unlisted_on is null and a.silent_on <= :before and coalesce(a.postponed_until, :today) <= :today
                  and o.listing = 'public' and o.library_id is null
                for update of o, a),
            off as (
                update directory.organisation o set listing = 'unlisted', changed_at = now() from due where o.id = due.id),
            marked as (
                update directory.asked a set unlisted_on = :today from due where a.organisation_id = due.id),
            begun as (
                insert into directory.change_set (id, kind, actor, source_id)
                select :set, 'remove', 'silence', :source where exists (select from due)),
            changed as (
                insert into directory.change (change_set_id, organisation_id, before, after)
                select :set, id, '{"listing":"public"}', '{"listing":"unlisted"}' from due),
            told as (
                insert into search.pending (kind, id) select 'organisation', id from due)
            select id from due""";

    /** Answered in another way, closed, unlisted by somebody since, or put back on the lists by hand. */
    private static final String NO_LONGER = """
            delete from directory.asked a using directory.organisation o
            where o.id = a.organisation_id
              and (o.status = 'closed' or %s or o.confirmed_on > a.asked_on and o.listing = 'public'
                   or o.listing = 'public' and a.unlisted_on is not null
                   or o.listing <> 'public' and a.unlisted_on is null
                   or a.way = 'none' and a.asked_on <= :due)
            returning a.organisation_id""".formatted(DoNotContact.SAID);

    private final JdbcClient database;
    private final PeriodsInForce periods;

    AskedRows(JdbcClient database, PeriodsInForce periods) {
        this.database = database;
        this.periods = periods;
    }

    /** Whom to ask next, those first who never said anything. */
    List<OrganisationId> due(LocalDate today) {
        return ids(database.sql(DUE)
                .param("due", periods.now().dueOn(today))
                .param("settled", today.minusDays(periods.now().settleDays()))
                .param("most", periods.now().mailsANight()));
    }

    /** A question begins, or is asked anew. */
    void ask(OrganisationId organisation, String way, LocalDate today) {
        database.sql(ASK)
                .param("id", organisation.value())
                .param("way", way)
                .param("today", today)
                .update();
    }

    List<OrganisationId> toRemind(LocalDate today) {
        return ids(database.sql(REMIND)
                .param("reminders", periods.now().reminders())
                .param("before", today.minusDays(periods.now().remindDays()))
                .param("most", periods.now().mailsANight() * periods.now().reminders()));
    }

    /** @param reached whether a mailbox took it */
    void reminded(OrganisationId organisation, boolean reached, LocalDate today) {
        database.sql("""
                update directory.asked set times = times + 1, last_on = :today, way = :way where organisation_id = :id""")
                .param("id", organisation.value())
                .param("way", reached ? "mail" : "none")
                .param("today", today)
                .update();
    }

    List<OrganisationId> giveUp(LocalDate today) {
        return ids(database.sql(GIVE_UP)
                .param("today", today)
                .param("reminders", periods.now().reminders())
                .param("mailed", today.minusDays(periods.now().remindDays()))
                .param("lettered", today.minusDays(periods.now().letterDays())));
    }

    List<OrganisationId> unlist(UUID changeSet, UUID source, LocalDate today) {
        return ids(database.sql(UNLIST)
                .param("today", today)
                .param("before", today.minusDays(periods.now().unlistDays()))
                .param("set", changeSet)
                .param("source", source));
    }

    LocalDate unlistsOn(LocalDate silentOn) {
        return silentOn.plusDays(periods.now().unlistDays());
    }

    List<OrganisationId> noLongerAsked(LocalDate today) {
        return ids(database.sql(NO_LONGER).param("due", periods.now().dueOn(today)));
    }

    void postpone(OrganisationId organisation, LocalDate until) {
        database.sql("""
                update directory.asked set postponed_until = greatest(coalesce(postponed_until, :until), :until)
                where organisation_id = :id and unlisted_on is null""")
                .param("id", organisation.value())
                .param("until", until)
                .update();
    }

    void touch() {
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }

    private static List<OrganisationId> ids(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }
}
