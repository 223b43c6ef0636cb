package kompas.events.signup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.reach.Reach;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: people who signed up for what is invented, a date of each library full and with some who wait. */
@Component
public class ExampleSignUps {

    private static final List<String> DANISH = List.of(
            "Anna", "Bo", "Fatima", "Grethe", "Ibrahim", "Jonas", "Karen", "Lars", "Mette", "Nadia", "Ole", "Pia",
            "Rasmus", "Signe", "Thomas");

    private static final List<String> BULGARIAN = List.of(
            "Ана",
            "Борис",
            "Венета",
            "Георги",
            "Десислава",
            "Емил",
            "Йордан",
            "Красимира",
            "Любен",
            "Мария",
            "Николай",
            "Петя",
            "Румен",
            "Севда",
            "Тодор");

    private static final String DATES = """
            select id, activity, seats, nth from (
                select o.id, a.id as activity, o.seats, o.starts_at,
                       row_number() over (partition by a.library_id order by o.seats, o.starts_at, o.id) as nth
                from events.occurrence o join events.activity a on a.id = o.activity_id
                where a.example and a.status = 'published' and a.sign_up <> 'none' and o.status = 'planned'
                  and o.starts_at > cast(:now as timestamptz) + interval '3 days'
                  and not exists (select from events.registration r where r.occurrence_id = o.id)) dates
            where nth <= 2 order by starts_at, id limit 20""";

    private final SigningUp signingUp;
    private final Activities activities;
    private final JdbcClient database;
    private final Clock clock;

    ExampleSignUps(SigningUp signingUp, Activities activities, JdbcClient database, Clock clock) {
        this.signingUp = signingUp;
        this.activities = activities;
        this.database = database;
        this.clock = clock;
    }

    private record Open(OccurrenceId date, Activity activity, OptionalInt seats, boolean first) {}

    /** Dates for which somebody signed up already are passed over. */
    @Transactional
    public void load() {
        List<Open> open = database.sql(DATES)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Open(
                        OccurrenceId.of(row.getObject("id", UUID.class)),
                        activities.get(ActivityId.of(row.getObject("activity", UUID.class))),
                        row.getObject("seats") == null ? OptionalInt.empty() : OptionalInt.of(row.getInt("seats")),
                        row.getInt("nth") == 1))
                .list();
        for (Open each : open) {
            boolean small = each.seats().orElse(Integer.MAX_VALUE) < DANISH.size() - 2;
            signUp(
                    each,
                    each.first() && small
                            ? DANISH.size()
                            : Math.min(8, each.seats().orElse(8) * 2 / 3));
        }
    }

    private void signUp(Open open, int most) {
        boolean bulgarian = open.activity().schedule().zone().getId().equals("Europe/Sofia");
        List<String> names = bulgarian ? BULGARIAN : DANISH;
        for (int number = 0; number < most; number++) {
            Wanted wanted = new Wanted(
                    List.of(open.date()),
                    number % 4 == 3 ? 2 : 1,
                    Reach.typed(names.get(number), "", "00 00 00 " + (10 + number)),
                    "",
                    bulgarian ? "bg" : "da",
                    Entered.SELF);
            signingUp.signUp(open.activity(), wanted, SecretLink.make(), Optional.empty());
        }
    }
}
