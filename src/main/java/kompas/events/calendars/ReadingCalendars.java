package kompas.events.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import kompas.jobs.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When subscribed calendars are read: each every few hours, and one that was just added or asked for at once. */
@Configuration(proxyBeanMethods = false)
class ReadingCalendars {

    static final String NOW = "calendars.read";

    private static final Logger LOG = LoggerFactory.getLogger(ReadingCalendars.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    /** One whose reading broke off without a word is read again after this. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private static final int MOST = 20;

    @Bean
    RepeatedWork calendarsAgain(ReadingSubscriptions reading, SubscriptionRows rows, Clock clock) {
        return new RepeatedWork() {
            @Override
            public String code() {
                return NOW;
            }

            @Override
            public Duration every() {
                return EVERY;
            }

            @Override
            public void run() {
                List<SubscriptionId> due;
                do {
                    Instant now = clock.instant();
                    due = rows.due(now, now.plus(AGAIN), MOST);
                    due.forEach(id -> readOne(reading, id));
                } while (due.size() == MOST);
            }
        };
    }

    private static void readOne(ReadingSubscriptions reading, SubscriptionId id) {
        try {
            reading.read(id);
        } catch (RuntimeException e) {
            LOG.error("The calendar {} could not be read", id, e);
        }
    }

    @Bean
    JobKind calendarAtOnce(ReadingSubscriptions reading) {
        return new JobKind() {
            @Override
            public String code() {
                return NOW;
            }

            @Override
            public JobReport run(JobRun run) {
                reading.read(new SubscriptionId(UUID.fromString(run.parameters().get("subscription"))));
                return JobReport.NOTHING;
            }
        };
    }
}
