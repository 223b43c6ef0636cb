package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.xlsform.FormQuestion;

/** What has become of one question. */
final class Differences {

    private static final Set<String> ALWAYS = Set.of("true()", "yes");

    private final Item before;
    private final Item after;
    private final List<Change> found = new ArrayList<>();

    private Differences(Item before, Item after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(Item before, Item after) {
        Differences differences = new Differences(before, after);
        differences.find();
        return differences.found;
    }

    private void find() {
        if (!before.name().equals(after.name())) {
            add(What.RENAMED, before.name(), after.name());
        }
        if (before.kind() != after.kind()) {
            add(What.KIND, before.kind().key(), after.kind().key());
        }
        for (Part part : Part.values()) {
            words(What.WORDING, part.name(), Optional.of(part), before.text(part), after.text(part));
        }
        choices();
        condition();
        limit();
        required();
        rule(Rule.CALCULATION, What.CALCULATION);
        rule(Rule.FILTER, What.FILTER);
        rule(Rule.PRESET, What.PRESET);
        rule(Rule.READ_ONLY, What.READ_ONLY);
        rule(Rule.LOOK, What.LOOK);
    }

    private void add(What what, String earlier, String later) {
        found.add(Change.of(what, before, earlier, later));
    }

    private void rule(Rule rule, What what) {
        if (differs(rule)) {
            add(what, before.rule(rule), after.rule(rule));
        }
    }

    private boolean differs(Rule rule) {
        return !before.rule(rule).equals(after.rule(rule));
    }

    private void condition() {
        rule(Rule.CONDITION, after.rule(Rule.CONDITION).isEmpty() ? What.CONDITION_GONE : What.CONDITION);
    }

    private void limit() {
        boolean looser = Limits.isLooser(before.rule(Rule.LIMIT), after.rule(Rule.LIMIT));
        rule(Rule.LIMIT, looser ? What.LIMIT_LOOSER : What.LIMIT);
    }

    private void required() {
        boolean gone = after.rule(Rule.REQUIRED).isEmpty() || ALWAYS.contains(before.rule(Rule.REQUIRED));
        rule(Rule.REQUIRED, gone ? What.REQUIRED_GONE : What.REQUIRED);
    }

    private void words(
            What what, String name, Optional<Part> part, Map<String, String> earlier, Map<String, String> later) {
        Set<String> languages = new LinkedHashSet<>(later.keySet());
        languages.addAll(earlier.keySet());
        for (String language : languages) {
            String was = earlier.getOrDefault(language, "");
            String is = later.getOrDefault(language, "");
            if (!was.equals(is)) {
                Change.Detail detail = new Change.Detail(name, part, language);
                found.add(new Change(what, Optional.of(before), detail, was, is));
            }
        }
    }

    private void choices() {
        List<FormQuestion.Choice> gone = new ArrayList<>(without(before.choices(), after.choices()));
        for (FormQuestion.Choice choice : after.choices()) {
            Optional<FormQuestion.Choice> same = named(before.choices(), choice.name());
            Optional<FormQuestion.Choice> renamed = same.isPresent() ? Optional.empty() : labelled(gone, choice);
            if (same.isPresent()) {
                words(
                        What.CHOICE_WORDING,
                        choice.name(),
                        Optional.empty(),
                        same.get().labels(),
                        choice.labels());
            } else if (renamed.isPresent()) {
                gone.remove(renamed.get());
                choice(What.CHOICE_RENAMED, renamed.get().name(), renamed.get().name(), choice.name());
            } else {
                choice(What.CHOICE_ADDED, choice.name(), "", choice.name());
            }
        }
        gone.forEach(choice -> choice(What.CHOICE_REMOVED, choice.name(), choice.name(), ""));
    }

    private void choice(What what, String name, String earlier, String later) {
        Item shows = what == What.CHOICE_ADDED ? after : before;
        Change.Detail detail = new Change.Detail(name, Optional.empty(), "");
        found.add(new Change(what, Optional.of(shows), detail, earlier, later));
    }

    private static List<FormQuestion.Choice> without(
            List<FormQuestion.Choice> choices, List<FormQuestion.Choice> others) {
        return choices.stream()
                .filter(choice -> named(others, choice.name()).isEmpty())
                .toList();
    }

    private static Optional<FormQuestion.Choice> named(List<FormQuestion.Choice> choices, String name) {
        return choices.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    /** One that people read as the same. */
    private static Optional<FormQuestion.Choice> labelled(List<FormQuestion.Choice> choices, FormQuestion.Choice like) {
        return choices.stream()
                .filter(choice -> like.labels().entrySet().stream()
                        .anyMatch(
                                label -> label.getValue().equals(choice.labels().get(label.getKey()))))
                .findFirst();
    }
}
