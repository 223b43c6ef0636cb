package kompas.surveys.collecting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kompas.surveys.ResponseMode;
import kompas.surveys.collecting.SubmissionReading.Unreadable;
import org.springframework.stereotype.Component;

/** Makes out what a phone sent: which form it answers, when, on what, and what is suspicious about it. */
@Component
class ReadingArrivals {

    /** Before this no phone collected for us; a clock that says so was never set. */
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private static final LocalTime NOON = LocalTime.NOON;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;
    private static final Duration PER_ANSWER = Duration.ofSeconds(2);
    private static final int ENOUGH_ANSWERS = 15;

    private final KnownForms forms;
    private final Clock clock;

    ReadingArrivals(KnownForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** What arrived, and what a person should look at. */
    record Read(Arrived arrived, List<Flag> flags) {}

    /** @throws Unreadable when it is no filled-in form */
    Read read(Sender sender, byte[] content) throws Unreadable {
        return read(sender, content, SubmissionReading.read(content));
    }

    /**
     * The same under an id made of its content, because its own belongs to another response.
     *
     * @throws Unreadable likewise
     */
    Read readAnew(Sender sender, byte[] content) throws Unreadable {
        Submission named = SubmissionReading.read(content);
        Read read = read(sender, content, named.unnamed());
        List<Flag> flags = new ArrayList<>(read.flags());
        flags.removeIf(flag -> flag.kind() == FlagKind.NO_INSTANCE);
        flags.add(new Flag(FlagKind.SAME_INSTANCE, "", named.instanceId().orElse("")));
        return new Read(read.arrived(), flags);
    }

    private Read read(Sender sender, byte[] content, Submission submission) {
        byte[] sha256 = sha256(content);
        Optional<KnownForms.Known> known = forms.find(sender, submission);
        FormFacts facts = known.map(KnownForms.Known::facts).orElse(FormFacts.NONE);
        Arrived arrived = new Arrived(
                content,
                sha256,
                submission,
                submission
                        .instanceId()
                        .orElseGet(() -> "sha256:" + HexFormat.of().formatHex(sha256)),
                known.map(form -> form.version().id()),
                submission.all(facts.files()),
                began(sender, submission, facts),
                ended(sender, submission, facts),
                submission
                        .first(facts.devices())
                        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME))));
        List<Flag> flags = flags(sender, arrived, known);
        return new Read(arrived, sender.hand().map(hand -> hand.with(flags)).orElse(flags));
    }

    /** What was filled in on paper was not begun when it was typed. */
    private static Optional<Instant> began(Sender sender, Submission submission, FormFacts facts) {
        return sender.mode() == ResponseMode.PAPER
                ? Optional.empty()
                : submission.first(facts.starts()).flatMap(ReadingArrivals::moment);
    }

    /** Of a copy on paper the day that stands on it. */
    private static Optional<Instant> ended(Sender sender, Submission submission, FormFacts facts) {
        return sender.mode() == ResponseMode.PAPER
                ? sender.hand()
                        .flatMap(Hand::filledOn)
                        .map(day -> day.atTime(NOON).toInstant(ZoneOffset.UTC))
                : submission.first(facts.ends()).flatMap(ReadingArrivals::moment);
    }

    private List<Flag> flags(Sender sender, Arrived arrived, Optional<KnownForms.Known> known) {
        Submission submission = arrived.submission();
        List<Flag> flags = new ArrayList<>();
        if (known.isEmpty()) {
            FlagKind kind = forms.asks(sender, submission) ? FlagKind.UNKNOWN_VERSION : FlagKind.UNKNOWN_FORM;
            flags.add(new Flag(kind, "", (submission.formId() + " " + submission.formVersion()).strip()));
        }
        if (submission.instanceId().isEmpty()) {
            flags.add(Flag.of(FlagKind.NO_INSTANCE));
        }
        if (!plausible(arrived)) {
            flags.add(Flag.of(FlagKind.CLOCK));
        } else if (tooFast(arrived)) {
            flags.add(Flag.of(FlagKind.TOO_FAST));
        }
        known.flatMap(KnownForms.Known::rules)
                .ifPresent(rules -> flags.addAll(CheckingRules.flags(rules, arrived.content())));
        return flags;
    }

    private boolean plausible(Arrived arrived) {
        Instant latest = clock.instant().plus(AHEAD);
        boolean possible = arrived.started()
                .or(arrived::ended)
                .map(moment -> moment.isAfter(FIRST) && moment.isBefore(latest))
                .orElse(true);
        boolean forward = arrived.started()
                .flatMap(start -> arrived.ended().map(end -> !end.isBefore(start)))
                .orElse(true);
        return possible && forward;
    }

    /** A question is not heard, understood and answered in less than so long; of a few answers nothing can be said. */
    private static boolean tooFast(Arrived arrived) {
        long answers = arrived.submission().leaves().size();
        Optional<Duration> took =
                arrived.started().flatMap(start -> arrived.ended().map(end -> Duration.between(start, end)));
        return answers >= ENOUGH_ANSWERS
                && took.filter(time -> time.compareTo(PER_ANSWER.multipliedBy(answers)) < 0)
                        .isPresent();
    }

    /** As phones write it: {@code 2026-11-29T10:15:00.000+02:00}. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
