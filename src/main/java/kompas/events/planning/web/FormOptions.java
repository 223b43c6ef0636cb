package kompas.events.planning.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.AccessibilityFeature;
import kompas.directory.Audience;
import kompas.directory.CodeLists;
import kompas.events.Activity;
import kompas.events.ActivityKind;
import kompas.events.Dimension;
import kompas.events.SignUpMode;
import kompas.events.Venue;
import kompas.events.planning.Answers;
import kompas.events.planning.Planners;
import kompas.events.planning.web.FormView.Options;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** What the form of an activity offers to choose from. */
@Component
class FormOptions {

    private static final int GOALS = 17;
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Planners planners;
    private final CodeLists lists;
    private final HouseOptions houses;

    FormOptions(Planners planners, CodeLists lists, HouseOptions houses) {
        this.planners = planners;
        this.lists = lists;
        this.houses = houses;
    }

    /** @param activity the one that is changed; empty for a new one */
    Options of(Page page, SignedIn who, Answers answers, Optional<Activity> activity) {
        Text t = page.t();
        Map<String, List<Choice>> all = new LinkedHashMap<>();
        all.put("kind", coded(ActivityKind.values(), "kind", answers, t));
        all.put("venue", coded(Venue.values(), "venue", answers, t));
        all.put("signup", coded(SignUpMode.values(), "signup", answers, t));
        all.put("dimension", coded(Dimension.values(), "dimension", answers, t));
        all.put("accessible", coded(AccessibilityFeature.values(), "accessible", answers, t));
        all.putAll(houses.of(page, who, answers, activity));
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

    private List<Choice> organisations(Page page, SignedIn who, Answers answers) {
        return planners.organisations(who).stream()
                .map(organisation -> new Choice(
                        organisation.id().value().toString(),
                        organisation.name().in(page.language()).text(),
                        answers.is("organisation", organisation.id().value().toString())))
                .toList();
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
