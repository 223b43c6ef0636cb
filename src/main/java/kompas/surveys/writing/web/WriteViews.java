package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.shared.kernel.Identifiers;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.surveys.logic.ConditionSentence;
import kompas.surveys.logic.Conditions;
import kompas.surveys.logic.FormLogic;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Card;
import kompas.surveys.writing.sheets.Gaps;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Moving;
import kompas.surveys.writing.sheets.Outline;
import kompas.surveys.writing.sheets.Wording;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.FormQuestion;

/** Makes the list of questions. */
final class WriteViews {

    private static final Set<String> NOTED = Set.of("start", "end", "today", "deviceid", "username", "audit");

    private final Page page;
    private final Writing writing;
    private final Manuscript manuscript;
    private final Outline outline;
    private final Languages languages;
    private final ConditionSentence sentences;
    private final Map<Integer, List<String>> problems = new HashMap<>();
    private final List<String> general = new ArrayList<>();

    WriteViews(Page page, Writing writing) {
        this.page = page;
        this.writing = writing;
        this.manuscript = writing.manuscript();
        this.outline = manuscript.outline();
        this.languages = Languages.of(manuscript);
        this.sentences = FormLogic.of(manuscript.workbook()).in(page.t());
        writing.problems().forEach(this::sort);
    }

    /** To the question it is about; what is wrong with a choice to each that offers it. */
    private void sort(FormProblem problem) {
        List<Item> about = switch (problem.sheet().toLowerCase(Locale.ROOT)) {
            case "survey" ->
                row(manuscript.survey().rowNumbered(problem.row())).stream().toList();
            case "choices" -> offering(manuscript.choices().rowNumbered(problem.row()));
            default -> List.of();
        };
        about.forEach(item -> problems.computeIfAbsent(item.row(), unused -> new ArrayList<>())
                .add(problem.what(page.t())));
        if (about.isEmpty()) {
            general.add(problem.say(page.t()));
        }
    }

    private Optional<Item> row(int row) {
        return row < 0 ? Optional.empty() : outline.at(row);
    }

    private List<Item> offering(int row) {
        String list = row < 0 ? "" : manuscript.choices().cell(row, "list_name");
        return outline.items().stream()
                .filter(item -> !list.isEmpty() && item.list().equals(list))
                .toList();
    }

    WriteView list(Look look) {
        Map<String, Integer> counted = Gaps.counted(manuscript);
        return new WriteView(
                writing,
                Identifiers.next().toString(),
                outline.items().stream().map(this::line).toList(),
                general,
                languages.all().stream()
                        .map(each -> new WriteView.Gap(called(page.t(), each), counted.getOrDefault(each, 0)))
                        .toList(),
                new Previews(page, manuscript, writing.questionnaire().path() + "/write?show=")
                        .of(look.show(), look.seen()),
                WriteDone.of(look.did()));
    }

    private WriteView.Line line(Item item) {
        String language = languages.best(page.language());
        String label = label(manuscript, languages, item, language);
        String tag = FormQuestion.tag(language);
        return new WriteView.Line(
                item.key(),
                item.depth(),
                item.number(),
                Card.kind(manuscript, item),
                label.isEmpty() ? unsaid(item) : label,
                tag.isEmpty() || tag.equals(page.language()) || label.isEmpty() ? null : tag,
                condition(manuscript.survey().cell(item.row(), "bind::relevant")),
                !manuscript.survey().cell(item.row(), "bind::required").isEmpty(),
                problems(item),
                Gaps.of(manuscript, languages, item).stream()
                        .map(each -> called(page.t(), each))
                        .toList(),
                ends(item),
                Moving.up(outline, item).isPresent(),
                Moving.down(outline, item).isPresent());
    }

    /** What a phone notes by itself is said in words, everything else without any by its name. */
    private String unsaid(Item item) {
        String type = manuscript.survey().cell(item.row(), "type").strip();
        return NOTED.contains(type) ? page.t().say("writing.noted." + type) : item.name();
    }

    private String condition(String relevant) {
        return relevant.isEmpty()
                ? ""
                : Conditions.read(relevant)
                        .map(sentences::shownIf)
                        .orElseGet(() -> page.t().say("writing.shown-by", "expression", relevant));
    }

    List<String> problems(Item item) {
        return problems.getOrDefault(item.row(), List.of());
    }

    /** The sections whose last question this is, the innermost first. */
    private List<String> ends(Item item) {
        if (item.end() - item.row() > (item.holds() ? 2 : 1)) {
            return List.of();
        }
        return outline.sections().reversed().stream()
                .filter(section -> section.around(item) && section.end() == item.end() + section.depthAbove(item))
                .map(Item::key)
                .toList();
    }

    static String label(Manuscript m, Languages languages, Item item, String language) {
        String label = Wording.LABEL.in(languages, m.survey(), item.row(), language);
        return languages.all().stream()
                .map(each -> Wording.LABEL.in(languages, m.survey(), item.row(), each))
                .filter(text -> label.isEmpty() && !text.isEmpty())
                .findFirst()
                .orElse(label);
    }

    /** Its words, or its name where it has none. */
    static String titled(Manuscript m, Languages languages, Item item, String language) {
        String label = label(m, languages, item, language);
        return label.isEmpty() ? item.name() : label;
    }

    /** A language in the reader's words; as its column has it where nobody knows it. */
    static String called(Text t, String language) {
        String tag = FormQuestion.tag(language);
        return tag.isEmpty() ? (language.isEmpty() ? t.say("writing.no-language") : language) : t.nameHere(tag);
    }
}
