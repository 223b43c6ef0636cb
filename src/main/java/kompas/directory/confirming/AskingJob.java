package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.OrganisationId;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Mails the question to many, one by one; begun again it goes on with those that were not asked yet. */
@Component
class AskingJob implements JobKind {

    static final String CODE = "directory.ask-many";
    static final String PICKED = "picked";

    private static final String EVERYBODY = "everybody";

    private static final Logger LOG = LoggerFactory.getLogger(AskingJob.class);
    static final UUID FIRST = new UUID(0, 0);
    private static final int PORTION = 50;

    private final Turns turns;
    private final AskingOrganisations asking;
    private final Clock clock;

    AskingJob(Turns turns, AskingOrganisations asking, Clock clock) {
        this.turns = turns;
        this.asking = asking;
        this.clock = clock;
    }

    static Map<String, String> parameters(Optional<Collection<OrganisationId>> picked, long due) {
        return Map.of(PICKED, written(picked), "of", String.valueOf(due));
    }

    /** Everybody has a word of their own, so that nobody picked is never taken for all. */
    static String written(Optional<Collection<OrganisationId>> picked) {
        return picked.map(ids ->
                        ids.stream().map(OrganisationId::toString).sorted().collect(Collectors.joining(" ")))
                .orElse(EVERYBODY);
    }

    private static Optional<Collection<OrganisationId>> read(String written) {
        return written.equals(EVERYBODY)
                ? Optional.empty()
                : Optional.of(Arrays.stream(written.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .map(OrganisationId::new)
                        .toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public JobReport run(JobRun run) {
        Optional<Collection<OrganisationId>> picked = read(run.parameters().getOrDefault(PICKED, ""));
        long of = Long.parseLong(run.parameters().getOrDefault("of", "0"));
        Tally tally = Tally.of(run.resumePoint());
        UUID after = FIRST;
        while (true) {
            run.progress(Math.min(tally.all(), of), of);
            List<OrganisationId> portion =
                    turns.portion(picked, new Turns.Cut(Beat.Extent.EVERYTHING, LocalDate.now(clock), after, PORTION));
            if (portion.isEmpty()) {
                return JobReport.of(tally.words());
            }
            for (OrganisationId organisation : portion) {
                tally = tally.plus(ask(organisation));
            }
            after = portion.getLast().value();
            run.resumeAt(tally.words());
        }
    }

    /** One that cannot be asked does not keep the others from it. */
    private Answer ask(OrganisationId organisation) {
        try {
            return asking.askByNight(organisation) ? Answer.MAILED : Answer.UNREACHED;
        } catch (RuntimeException e) {
            LOG.warn("Organisation {} could not be asked", organisation, e);
            return Answer.FAILED;
        }
    }

    private enum Answer {
        MAILED,
        UNREACHED,
        FAILED
    }

    private record Tally(long mailed, long unreached, long failed) {

        static Tally of(Optional<Map<String, String>> words) {
            return new Tally(number(words, "mailed"), number(words, "unreached"), number(words, "failed"));
        }

        private static long number(Optional<Map<String, String>> words, String name) {
            return words.map(known -> known.getOrDefault(name, "0"))
                    .map(Long::parseLong)
                    .orElse(0L);
        }

        Tally plus(Answer answer) {
            return new Tally(
                    mailed + (answer == Answer.MAILED ? 1 : 0),
                    unreached + (answer == Answer.UNREACHED ? 1 : 0),
                    failed + (answer == Answer.FAILED ? 1 : 0));
        }

        long all() {
            return mailed + unreached + failed;
        }

        Map<String, String> words() {
            return Map.of(
                    "mailed", String.valueOf(mailed),
                    "unreached", String.valueOf(unreached),
                    "failed", String.valueOf(failed));
        }
    }
}
