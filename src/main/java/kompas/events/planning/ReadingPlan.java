package kompas.events.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import kompas.directory.AccessibilityFeature;
import kompas.directory.CodeLists;
import kompas.events.Activity.Contact;
import kompas.events.Activity.Host;
import kompas.events.Activity.Schedule;
import kompas.events.Activity.SignUp;
import kompas.events.Activity.Traits;
import kompas.events.ActivityKind;
import kompas.events.Dimension;
import kompas.events.SignUpMode;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Typed;
import org.springframework.stereotype.Component;

/** Understands the form of an activity: what it says, and what has to be mended first. */
@Component
class ReadingPlan {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_SEATS = 100_000;
    private static final int MOST_HOURS = 8760;
    private static final int MOST_FIELDS = 5;

    private final ReadingPlace places;
    private final ReadingHosts hosts;
    private final CodeLists lists;
    private final Clock clock;

    ReadingPlan(ReadingPlace places, ReadingHosts hosts, CodeLists lists, Clock clock) {
        this.places = places;
        this.hosts = hosts;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Who asks for what to be read.
     *
     * @param languages of the network, the reader's first
     * @param hosts those the activity has so far
     * @param stands how its dates came about, when they are not written anew
     */
    record Asked(
            Optional<LibraryId> library,
            ZoneId zone,
            List<String> languages,
            List<Host> hosts,
            Optional<Schedule> stands) {}

    /** A plan, and what has to be mended before it can be saved. */
    record Read(Plan plan, List<Problem> problems) {}

    Read read(Answers answers, Asked asked) {
        List<Problem> problems = new ArrayList<>();
        TypedTexts texts = new TypedTexts(answers, asked.languages(), problems);
        Optional<LocalizedText> title = texts.line("title", LONGEST_TITLE);
        if (title.isEmpty()) {
            problems.add(Problem.of("title." + asked.languages().getFirst(), "planning.problem.no-title"));
        }
        Plan plan = new Plan(
                Coded.find(ActivityKind.class, answers.line("kind")).orElse(ActivityKind.OTHER),
                title,
                texts.line("summary", LONGEST_SUMMARY),
                texts.text("description", LONGEST_TEXT),
                asked.library(),
                timing(answers, asked, problems),
                places.read(answers, asked.library(), problems),
                traits(answers, problems),
                signUp(answers, texts.line("price", LONGEST_TITLE), problems),
                contact(answers, problems),
                hosts.read(
                        answers,
                        asked.library(),
                        asked.hosts(),
                        asked.languages().getFirst(),
                        problems));
        return new Read(plan, problems);
    }

    private Timing timing(Answers answers, Asked asked, List<Problem> problems) {
        return asked.stands()
                .map(stands -> new Timing(asked.zone(), stands.allDay(), stands.rule(), stands.endless(), List.of()))
                .orElseGet(() -> new ReadingTiming(
                                answers, asked.zone(), LocalDate.now(clock.withZone(asked.zone())), problems)
                        .read());
    }

    private Traits traits(Answers answers, List<Problem> problems) {
        List<String> fields =
                known(answers, "field", code -> lists.findField(code).isPresent());
        if (fields.size() > MOST_FIELDS) {
            problems.add(Problem.of("field", "planning.problem.too-many-fields", "most", MOST_FIELDS));
        }
        return new Traits(
                fields,
                known(answers, "audience", lists::hasAudience),
                known(answers, "language", code -> code.matches("[a-z]{2,3}")),
                known(
                        answers,
                        "accessible",
                        code -> Coded.find(AccessibilityFeature.class, code).isPresent()),
                answers.goals(),
                Coded.find(Dimension.class, answers.line("dimension")));
    }

    private static List<String> known(Answers answers, String field, Predicate<String> known) {
        return answers.chosen(field).stream().filter(known).toList();
    }

    private static SignUp signUp(Answers answers, Optional<LocalizedText> price, List<Problem> problems) {
        SignUpMode mode = Coded.find(SignUpMode.class, answers.line("signup")).orElse(SignUpMode.NONE);
        OptionalInt seats =
                mode == SignUpMode.NONE ? OptionalInt.empty() : number(answers, "seats", 1, MOST_SEATS, problems);
        OptionalInt closes = number(answers, "closes", 0, MOST_HOURS, problems);
        return new SignUp(mode, seats, !answers.is("waiting", "no"), Duration.ofHours(closes.orElse(0)), price);
    }

    private static OptionalInt number(Answers answers, String field, int least, int most, List<Problem> problems) {
        if (answers.line(field).isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt number = answers.number(field);
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            problems.add(new Problem(field, "planning.problem.number", Map.of("least", least, "most", most)));
            return OptionalInt.empty();
        }
        return number;
    }

    private static Contact contact(Answers answers, List<Problem> problems) {
        Optional<String> email = answers.findLine("contact-email");
        if (email.filter(typed -> !Typed.isAddress(typed)).isPresent()) {
            problems.add(Problem.of("contact-email", "planning.problem.no-email"));
        }
        return new Contact(
                shortLine(answers, "contact", problems), email, shortLine(answers, "contact-phone", problems));
    }

    private static Optional<String> shortLine(Answers answers, String field, List<Problem> problems) {
        int longest = field.endsWith("phone") ? 40 : 120;
        if (answers.line(field).length() > longest) {
            problems.add(Problem.of(field, "planning.problem.too-many-letters", "most", longest));
        }
        return answers.findLine(field);
    }
}
