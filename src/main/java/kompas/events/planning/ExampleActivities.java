package kompas.events.planning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.Example.State;
import kompas.events.planning.PlanningActivities.Intent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For a demonstration: what its libraries and organisations have planned, planned as a librarian plans it and marked as invented.
 * Days are counted from the one it is loaded on, so that there is always something this week and something that was.
 */
@Component
public class ExampleActivities {

    private static final int DAYS_BEFORE = 24;

    private static final String INVENTED = """
            update events.activity set example = true, created_at = least(created_at, :planned),
                   published_at = case when published_at is not null then least(published_at, :planned) end
            where id = :id""";

    private final PlanningActivities planning;
    private final ExamplePlanners planners;
    private final ExampleChanges changes;
    private final JdbcClient database;
    private final Clock clock;

    ExampleActivities(
            PlanningActivities planning,
            ExamplePlanners planners,
            ExampleChanges changes,
            JdbcClient database,
            Clock clock) {
        this.planning = planning;
        this.planners = planners;
        this.changes = changes;
        this.database = database;
        this.clock = clock;
    }

    /** Once or again: what is there already is passed over. */
    @Transactional
    public void load() {
        LocalDate today = LocalDate.now(clock);
        ExampleFile.read().stream().filter(example -> !isThere(id(example))).forEach(example -> plan(example, today));
    }

    private void plan(Example example, LocalDate today) {
        SignedIn who = planners.who(example);
        Answers answers = planners.where(example, example.answers(today));
        Intent intent = example.state() == State.DRAFT ? Intent.DRAFT : Intent.SEND;
        switch (planning.begin(who, id(example), answers, intent, example.languages())) {
            case Outcome.Mend mend -> right(example.key(), mend.problems());
            case Outcome.Saved saved -> {
                invented(saved.activity(), example.firstDay(today));
                changes.happen(who, saved.activity(), example);
            }
        }
    }

    private void invented(Activity activity, LocalDate first) {
        database.sql(INVENTED)
                .param("id", activity.id().value())
                .param("planned", first.minusDays(DAYS_BEFORE).atTime(9, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is wrong with an example is wrong with the file. */
    static void right(String example, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(ExampleFile.PATH + ", " + example + ": " + problems);
        }
    }

    private boolean isThere(UUID id) {
        return database.sql("select exists (select from events.activity where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    static UUID id(Example example) {
        return UUID.nameUUIDFromBytes(("kompas.demo.activity." + example.key()).getBytes(StandardCharsets.UTF_8));
    }
}
