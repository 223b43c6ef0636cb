package kompas.jobs;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes every night what has been kept as long as it may be. One kind that cannot be deleted keeps no other. */
@Component
class ForgettingByNight implements NightlyWork {

    static final String CODE = "jobs.forget";

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingByNight.class);

    private final List<Forgetting> works;
    private final Retentions retentions;
    private final Clock clock;

    ForgettingByNight(List<Forgetting> works, Retentions retentions, Clock clock) {
        this.works =
                works.stream().sorted(Comparator.comparing(Forgetting::what)).toList();
        this.retentions = retentions;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 40);
    }

    @Override
    public String run() {
        List<String> told = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Forgetting work : works) {
            try {
                int count = forget(work);
                if (count > 0) {
                    told.add(work.what().code() + ": " + count);
                }
            } catch (Exception e) {
                LOG.error("What is kept too long could not be deleted: {}", work.what(), e);
                failed.add(work.what().code());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Not deleted: " + String.join(", ", failed));
        }
        return told.isEmpty() ? "nothing was old enough" : "deleted " + String.join(", ", told);
    }

    private int forget(Forgetting work) throws Exception {
        Period period = retentions.period(work.what()).orElseThrow();
        int count = work.forget(OffsetDateTime.now(clock).minus(period));
        retentions.write(work.what(), clock.instant(), count);
        return count;
    }
}
