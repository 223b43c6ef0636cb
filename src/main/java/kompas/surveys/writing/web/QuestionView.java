package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Kind;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Limit;
import kompas.surveys.writing.sheets.Rule;
import kompas.surveys.writing.sheets.Wording;
import kompas.surveys.xlsform.FormQuestion;
import org.jspecify.annotations.Nullable;

/**
 * One question, to be written.
 *
 * @param form what stands in its fields
 * @param wrong fields to mend, a message key each
 */
public record QuestionView(
        Writing writing,
        Item item,
        QuestionForm form,
        Map<String, String> wrong,
        Sheet sheet,
        Preview preview,
        WriteDone done) {

    /**
     * What is around the form.
     *
     * @param token of this page
     * @param print of the question as it was when it was read
     * @param now its wording where somebody else changed it meanwhile, "" else
     * @param part of its choices that is laid out
     */
    public record Sheet(
            String token,
            String print,
            String title,
            String now,
            List<String> problems,
            List<String> sharing,
            ChoicePart part) {}

    public String path() {
        return writing.questionnaire().path() + "/write";
    }

    public Languages languages() {
        return Languages.of(writing.manuscript());
    }

    public Kind kind() {
        return Kind.find(form.value("kind")).orElse(item.kind());
    }

    public boolean knows() {
        return item.kind() != Kind.OTHER && item.kind() != Kind.BY_ITSELF;
    }

    /** The kinds it can become. */
    public List<Choice> kinds(Text t) {
        return Kind.offered().stream()
                .filter(kind -> kind.holds() == item.holds())
                .map(kind -> new Choice(kind.code(), t.say(kind.key()), kind == kind()))
                .toList();
    }

    public List<Choice> days(Text t) {
        return Arrays.stream(Limit.Day.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .map(day -> new Choice(day, t.say("writing.day." + day), day.equals(form.value("day"))))
                .toList();
    }

    public boolean hasChoices() {
        return item.kind().chooses() && !item.fromFile();
    }

    public Field field(String name, String label, Text t) {
        String problem = wrong.getOrDefault(name, "");
        return Field.of(name, label)
                .value(form.value(name))
                .error(problem.isEmpty() ? "" : t.say(problem))
                .optionally();
    }

    /** A text in each language, side by side. */
    public List<Field> wording(Wording wording, Text t) {
        List<Field> fields = new ArrayList<>();
        List<String> all = languages().all();
        for (int i = 0; i < all.size(); i++) {
            fields.add(field(QuestionForm.field(wording) + "." + i, WriteViews.called(t, all.get(i)), t));
        }
        return fields;
    }

    public List<Field> labels(Choices.Choice choice, Text t) {
        List<Field> fields = new ArrayList<>();
        List<String> all = languages().all();
        for (int i = 0; i < all.size(); i++) {
            fields.add(field(
                    "choice." + choice.name() + "." + i,
                    choice.label(all.getFirst()) + ", " + WriteViews.called(t, all.get(i)),
                    t));
        }
        return fields;
    }

    public @Nullable String tag(int language) {
        String tag = FormQuestion.tag(languages().all().get(language));
        return tag.isEmpty() ? null : tag;
    }

    public List<Link> errors(Text t) {
        return wrong.entrySet().stream()
                .map(problem -> Link.to(t.say(problem.getValue()), "#" + problem.getKey()))
                .toList();
    }

    /** Further columns that say something, or that this kind needs. */
    public List<String> further() {
        return QuestionForm.FURTHER.keySet().stream().filter(this::shows).toList();
    }

    private boolean shows(String field) {
        return !form.value(field).isEmpty()
                || field.equals("calculation") && item.kind() == Kind.CALCULATED
                || field.equals("count") && item.kind() == Kind.REPEATED;
    }

    /** Whether it must be answered; a condition of its own is offered only where there is one. */
    public List<Choice> requirements(Text t) {
        String now = form.value("required");
        List<Choice> all = new ArrayList<>(List.of(
                new Choice("", t.say("writing.required-no"), now.isEmpty()),
                new Choice(QuestionForm.YES, t.say("writing.required-yes"), now.equals(QuestionForm.YES))));
        if (now.equals(QuestionForm.OWN)) {
            all.add(new Choice(QuestionForm.OWN, t.say("writing.required-own"), true));
        }
        return all;
    }

    /** Whether the condition can be put together from lines. */
    public boolean simple() {
        String relevant = writing.manuscript().survey().cell(item.row(), "bind::relevant");
        return Rule.read(relevant)
                        .filter(rule -> rule.tests().size() < RuleForm.MOST)
                        .isPresent()
                && !wrong.containsKey("relevant");
    }

    public RuleView rule() {
        return new RuleView(writing.manuscript(), Optional.of(item), form);
    }

    public Optional<Item> before() {
        return beside(-1);
    }

    public Optional<Item> after() {
        return beside(1);
    }

    private Optional<Item> beside(int by) {
        List<Item> items = writing.manuscript().outline().items();
        int at = items.indexOf(item) + by;
        return at >= 0 && at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }
}
