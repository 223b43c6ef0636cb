package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: some of its invented organisations were asked lately, some have been silent for months; first those with a mailbox. */
@Component
public class ExampleQuestions {

    private static final String ASKED = """
            with example as (
                select id, row_number() over (partition by municipality_id order by %s desc, slug) as number
                from directory.organisation o where example and confirmed_on is null)
            insert into directory.asked (organisation_id, way, asked_on, times, last_on, silent_on)
            select id, 'mail', :today - case when number = 1 then 72 else 9 end, case when number = 1 then 3 else 1 end,
                   :today - case when number = 1 then 30 else 9 end, case when number = 1 then :today - 9 end
            from example where number < 3
            on conflict do nothing""".formatted(AskedRows.HAS_MAILBOX);

    private static final String CALLED = """
            insert into directory.call (organisation_id, called_on, outcome, next_on)
            select organisation_id, :today - 2, 'no_answer', cast(:today as date) from directory.asked
            where silent_on is not null and not exists (select from directory.call) order by organisation_id limit 4""";

    private final JdbcClient database;
    private final Subjects subjects;
    private final Responsible responsible;
    private final Tasks tasks;
    private final ExampleMails mails;
    private final Clock clock;

    ExampleQuestions(
            JdbcClient database,
            Subjects subjects,
            Responsible responsible,
            Tasks tasks,
            ExampleMails mails,
            Clock clock) {
        this.mails = mails;
        this.database = database;
        this.subjects = subjects;
        this.responsible = responsible;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Once or again: what is there already is passed over. */
    @Transactional
    public void load() {
        LocalDate today = LocalDate.now(clock);
        database.sql(ASKED).param("today", today).update();
        database.sql(CALLED).param("today", today).update();
        silent().forEach(organisation ->
                subjects.find(organisation).ifPresent(subject -> tasks.raise(responsible.phone(subject, today))));
    }

    /** The mails of these questions, which name the network: it has to have its name. */
    @Transactional
    public void mail() {
        mails.write();
    }

    private List<OrganisationId> silent() {
        return database.sql("select organisation_id from directory.asked where silent_on is not null")
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }
}
