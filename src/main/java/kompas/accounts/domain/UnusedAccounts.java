package kompas.accounts.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts nobody used for years: their owners are told a month before, then they go. */
@Component
class UnusedAccounts implements Forgetting {

    private static final int NOTICE_DAYS = 30;

    /** Letters of one night at most, so that a restored old database does not write to everybody at once. */
    private static final int LETTERS = 200;

    /** Somebody who never signs out is here without ever signing in anew. */
    private static final String NOTE_USE = """
            update accounts.person p set seen_on = s.used, warned_on = null
            from (select principal_name, max(to_timestamp(last_access_time / 1000))::date as used
                  from accounts.session where principal_name is not null group by principal_name) s
            where p.id::text = s.principal_name and s.used > coalesce(p.seen_on, '-infinity')
            """;

    private static final String UNUSED = """
            select id from accounts.person
            where not demonstration and erased_at is null and email is not null
              and coalesce(seen_on, created_at::date) < :before""";

    private static final String UNWARNED =
            UNUSED + " and warned_on is null and disabled_at is null order by id limit " + LETTERS;

    private static final String WARNED = UNUSED + " and (warned_on <= :warned or disabled_at is not null) order by id";

    private final JdbcClient sql;
    private final People people;
    private final ErasingPeople erasing;
    private final ProofLetters letters;
    private final TransactionTemplate transaction;

    UnusedAccounts(
            JdbcClient sql,
            People people,
            ErasingPeople erasing,
            ProofLetters letters,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.people = people;
        this.erasing = erasing;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Override
    public Retention what() {
        return Retention.ACCOUNTS;
    }

    @Override
    public int forget(OffsetDateTime before) {
        LocalDate day = before.toLocalDate();
        LocalDate today = day.plus(Retention.ACCOUNTS.period().orElseThrow());
        sql.sql(NOTE_USE).update();
        List<PersonId> unwarned = read(sql.sql(UNWARNED).param("before", day.plusDays(NOTICE_DAYS)));
        unwarned.forEach(id -> transaction.executeWithoutResult(status -> warn(id, today)));
        List<PersonId> due = read(sql.sql(WARNED).param("before", day).param("warned", today.minusDays(NOTICE_DAYS)));
        return (int) due.stream()
                .filter(id -> Boolean.TRUE.equals(transaction.execute(status -> erasing.eraseUnused(id))))
                .count();
    }

    private void warn(PersonId id, LocalDate today) {
        people.find(id).ifPresent(person -> letters.unused(person, today.plusDays(NOTICE_DAYS)));
        sql.sql("update accounts.person set warned_on = :today where id = :id")
                .param("today", today)
                .param("id", id.value())
                .update();
    }

    private static List<PersonId> read(JdbcClient.StatementSpec question) {
        return question.query(UUID.class).list().stream().map(PersonId::new).toList();
    }
}
