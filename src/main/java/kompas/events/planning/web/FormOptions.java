package kompas.events.planning.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.AccessibilityFeature;
import kompas.directory.Audience;
import kompas.directory.CodeLists;
import kompas.events.ActivityKind;
import kompas.events.Dimension;
import kompas.events.SignUpMode;
import kompas.events.Venue;
import kompas.events.planning.Answers;
import kompas.events.planning.Planners;
import kompas.events.planning.web.FormView.Options;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.Rooms;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the form of an activity offers to choose from. */
@Component
class FormOptions {

    private static final int GOALS = 17;
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Planners planners;
    private final CodeLists lists;
    private final Rooms rooms;
    private final JdbcClient database;

    FormOptions(Planners planners, CodeLists lists, Rooms rooms, JdbcClient database) {
        this.rooms = rooms;
        this.planners = planners;
        this.lists = lists;
        this.database = database;
    }

    Options of(Page page, SignedIn who, Answers answers) {
        Text t = page.t();
        Map<String, List<Choice>> all = new LinkedHashMap<>();
        all.put("kind", coded(ActivityKind.values(), "kind", answers, t));
        all.put("venue", coded(Venue.values(), "venue", answers, t));
        all.put("signup", coded(SignUpMode.values(), "signup", answers, t));
        all.put("dimension", coded(Dimension.values(), "dimension", answers, t));
        all.put("accessible", coded(AccessibilityFeature.values(), "accessible", answers, t));
        all.put("library", libraries(page, who, answers));
        all.put("branch", branches(page, all.get("library"), answers));
        all.put("roomid", rooms(page, all.get("library"), answers));
        all.put("organisation", organisations(page, who, answers));
        all.put("audience", choices(lists.audiences(), "audience", answers, code -> t.say(Audience.key(code))));
        all.put("field", fields(answers, t));
        all.put("goal", choices(goals(), "goal", answers, code -> code + " " + t.say("directory.goal." + code)));
        all.put("language", choices(spoken(page), "language", answers, t::nameHere));
        all.putAll(ofDates(answers, t));
        return new Options(all);
    }

    private static Map<String, List<Choice>> ofDates(Answers answers, Text t) {
        Map<String, List<Choice>> all = new LinkedHashMap<>();
        all.put(
                "times",
                choices(List.of("once", "dates", "series"), "times", answers, code -> t.say("planning.times." + code)));
        all.put(
                "unit",
                choices(List.of("week", "month", "day"), "unit", answers, code -> t.say("planning.unit." + code)));
        all.put(
                "monthly",
                choices(List.of("date", "weekday"), "monthly", answers, code -> t.say("planning.monthly." + code)));
        all.put(
                "ends",
                choices(List.of("day", "times", "never"), "ends", answers, code -> t.say("planning.ends." + code)));
        all.put(
                "waiting",
                choices(List.of("yes", "no"), "waiting", answers, code -> t.say("planning.waiting." + code)));
        all.put("weekday", choices(WEEKDAYS, "weekday", answers, code -> t.say("planning.weekday." + code)));
        return all;
    }

    private static List<Choice> coded(Coded[] codes, String field, Answers answers, Text t) {
        return choices(
                Arrays.stream(codes).map(Coded::code).toList(),
                field,
                answers,
                code -> t.say(Arrays.stream(codes)
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .key()));
    }

    private static List<Choice> choices(
            List<String> codes, String field, Answers answers, Function<String, String> words) {
        return codes.stream()
                .map(code -> new Choice(code, words.apply(code), answers.has(field, code)))
                .toList();
    }

    private List<Choice> fields(Answers answers, Text t) {
        return lists.broadFields().stream()
                .map(field -> new Choice(field.code(), t.say(field.key()), answers.has("field", field.code()))
                        .in(t.foreign(field.key())))
                .toList();
    }

    private List<Choice> libraries(Page page, SignedIn who, Answers answers) {
        return planners.libraries(who).stream()
                .map(library -> new Choice(
                        library.id().value().toString(),
                        library.name().in(page.language()).text(),
                        answers.is("library", library.id().value().toString())))
                .toList();
    }

    private List<Choice> organisations(Page page, SignedIn who, Answers answers) {
        return planners.organisations(who).stream()
                .map(organisation -> new Choice(
                        organisation.id().value().toString(),
                        organisation.name().in(page.language()).text(),
                        answers.is("organisation", organisation.id().value().toString())))
                .toList();
    }

    /** The houses of the library that is chosen, or of the first. */
    private List<Choice> branches(Page page, List<Choice> libraries, Answers answers) {
        return libraries.stream()
                .filter(Choice::chosen)
                .findFirst()
                .or(() -> libraries.stream().findFirst())
                .map(library -> database.sql(
                                "select id, name from libraries.public_branch where library_id = :library order by position")
                        .param("library", UUID.fromString(library.value()))
                        .query((row, number) -> new Choice(
                                row.getString("id"),
                                LocalizedColumn.read(row.getString("name"))
                                        .in(page.language())
                                        .text(),
                                answers.is("branch", row.getString("id"))))
                        .list())
                .orElse(List.of());
    }

    /** The rooms of the library that is chosen, or of the first: only those who plan for it book them so. */
    private List<Choice> rooms(Page page, List<Choice> libraries, Answers answers) {
        return libraries.stream()
                .filter(Choice::chosen)
                .findFirst()
                .or(() -> libraries.stream().findFirst())
                .map(library -> rooms.of(LibraryId.of(UUID.fromString(library.value()))).stream()
                        .map(room -> new Choice(
                                room.id().value().toString(),
                                room.name().in(page.language()).text(),
                                answers.is("roomid", room.id().value().toString())))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> goals() {
        return IntStream.rangeClosed(1, GOALS).mapToObj(String::valueOf).toList();
    }

    /** What is spoken in the network's countries, beside its own languages. */
    private static List<String> spoken(Page page) {
        return Stream.concat(page.languages().stream(), Stream.of("en", "tr", "uk", "ar", "de"))
                .distinct()
                .toList();
    }
}
