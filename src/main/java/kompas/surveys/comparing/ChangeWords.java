package kompas.surveys.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.shared.text.Text;
import kompas.surveys.xlsform.FormQuestion;

/** Says changes in a reader's language. */
public final class ChangeWords {

    private static final Set<String> SETTINGS = Set.of("title", "default_language", "style", "id_string");

    private final Text t;
    private final RuleWords earlier;
    private final RuleWords later;
    private final Map<String, Item> before = new HashMap<>();
    private final Map<String, Item> after = new HashMap<>();

    public ChangeWords(Text t, FormOutline before, FormOutline after) {
        this.t = t;
        this.earlier = new RuleWords(t, before.logic(), t.language());
        this.later = new RuleWords(t, after.logic(), t.language());
        before.items().forEach(item -> this.before.put(item.path(), item));
        after.items().forEach(item -> this.after.put(item.path(), item));
    }

    /** What the question is called, or "" for the form itself. */
    public String about(Change change) {
        return change.item().map(item -> item.label(t.language())).orElse("");
    }

    public ChangeLine say(Change change) {
        return switch (change.what()) {
            case ADDED, REMOVED -> ChangeLine.of(change, sentence(change, "kind", kind(change)));
            case MOVED -> ChangeLine.of(change, moved(change));
            case MOVED_SECTION, MOVED_REPEAT ->
                told(change).with(section(change.before(), before), section(change.after(), after));
            case KIND -> told(change).with(said(t.say(change.before())), said(t.say(change.after())));
            case WORDING -> ChangeLine.of(change, words(change)).with(Piece.between(change.before(), change.after()));
            case CHOICE_ADDED, CHOICE_REMOVED -> ChangeLine.of(change, sentence(change, "choice", choice(change)));
            case CHOICE_RENAMED ->
                ChangeLine.of(change, sentence(change, "choice", choice(change)))
                        .with(code(change.before()), code(change.after()));
            case CHOICE_WORDING ->
                ChangeLine.of(change, sentence(change, "choice", choice(change)) + language(change))
                        .with(Piece.between(change.before(), change.after()));
            case SETTING ->
                ChangeLine.of(
                                change,
                                sentence(change, "name", setting(change.detail().name())))
                        .with(code(change.before()), code(change.after()));
            case RENAMED, CONDITION, CONDITION_GONE, LIMIT, LIMIT_LOOSER, REQUIRED, REQUIRED_GONE -> rule(change);
            case CALCULATION, FILTER, PRESET, READ_ONLY, LOOK ->
                told(change).with(code(change.before()), code(change.after()));
        };
    }

    private ChangeLine rule(Change change) {
        ChangeLine line = told(change);
        return switch (change.what()) {
            case CONDITION, CONDITION_GONE ->
                line.with(
                        earlier.condition(with(change, Rule.CONDITION, change.before())),
                        later.condition(with(change, Rule.CONDITION, change.after())));
            case LIMIT, LIMIT_LOOSER ->
                line.with(
                        earlier.limit(with(change, Rule.LIMIT, change.before())),
                        later.limit(with(change, Rule.LIMIT, change.after())));
            case REQUIRED, REQUIRED_GONE ->
                line.with(
                        earlier.required(with(change, Rule.REQUIRED, change.before())),
                        later.required(with(change, Rule.REQUIRED, change.after())));
            default -> line.with(code(change.before()), code(change.after()));
        };
    }

    /** The question with nothing but this rule, so that two limits nobody can say are told apart. */
    private static Item with(Change change, Rule rule, String expression) {
        Item item = change.item().orElseThrow();
        return new Item(item.path(), item.kind(), item.around(), Map.of(), Map.of(rule, expression), item.choices());
    }

    private ChangeLine told(Change change) {
        return ChangeLine.of(change, t.say(change.what().key()));
    }

    private String sentence(Change change, Object... arguments) {
        return t.say(change.what().key(), arguments);
    }

    private String kind(Change change) {
        return t.say(change.item().orElseThrow().kind().key());
    }

    private String moved(Change change) {
        return Optional.ofNullable(after.get(change.after()))
                .map(item -> sentence(change, "question", item.label(t.language())))
                .orElseGet(() -> t.say("comparing.moved-first"));
    }

    private Optional<RuleSaid> section(String path, Map<String, Item> items) {
        return said(Optional.ofNullable(items.get(path))
                .map(item -> item.label(t.language()))
                .orElseGet(() -> t.say("comparing.no-section")));
    }

    private String words(Change change) {
        String part = t.say(change.detail().part().orElseThrow().key());
        return sentence(change, "part", part) + language(change);
    }

    private String setting(String name) {
        return SETTINGS.contains(name)
                ? t.say("comparing.setting." + name)
                : t.say("comparing.setting.other", "name", name);
    }

    /** In the reader's words, or as the column names it; nothing where it names none. */
    private String language(Change change) {
        String language = change.detail().language();
        String tag = FormQuestion.tag(language);
        return language.isEmpty() ? "" : " · " + (tag.isEmpty() ? language : t.nameHere(tag));
    }

    private String choice(Change change) {
        String name = change.detail().name();
        return change.item().orElseThrow().choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .map(choice -> FormQuestion.in(t.language(), choice.labels(), name))
                .orElse(name);
    }

    private static Optional<RuleSaid> said(String text) {
        return Optional.of(RuleSaid.sentence(text));
    }

    private static Optional<RuleSaid> code(String expression) {
        return expression.isBlank() ? Optional.empty() : Optional.of(RuleSaid.expression(expression));
    }
}
