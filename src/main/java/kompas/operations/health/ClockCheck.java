package kompas.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import kompas.shared.commands.HealthCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this machine's clock is plausible and agrees with the database's: links that expire depend on it. */
@Component
class ClockCheck implements HealthCheck {

    private static final Duration TOLERANCE = Duration.ofSeconds(5);
    private static final Year BUILT = Year.of(2026);

    private final JdbcClient jdbc;

    ClockCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public Finding examine() {
        Instant here = Clock.systemUTC().instant();
        ZoneId zone = ZoneId.systemDefault();
        if (Year.now(zone).isBefore(BUILT)) {
            return Finding.broken("It is not " + here + ".", "Set the machine's clock, and keep it right with NTP.");
        }
        Instant there = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration apart = Duration.between(here, there).abs();
        return apart.compareTo(TOLERANCE) > 0
                ? Finding.attention(
                        "The clocks of Kompas and of its database are " + apart.toSeconds() + " s apart.",
                        "Keep both right with NTP.")
                : Finding.ok("Agrees with the database; time zone " + zone + ".");
    }
}
