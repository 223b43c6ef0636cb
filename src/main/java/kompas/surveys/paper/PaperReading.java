package kompas.surveys.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.shared.text.Text;
import kompas.surveys.logic.Conditions;
import kompas.surveys.logic.FormLogic;
import kompas.surveys.logic.KnownAnswers;
import kompas.surveys.logic.QuestionWords;
import kompas.surveys.logic.Whether;
import kompas.surveys.paper.PaperItem.Box;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.paper.PaperItem.Space;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;

/** Lays a form out on paper: what can be asked there, numbered, with the way through it in words. */
final class PaperReading {

    /** A form that asks how it is answered knows by this answer that it is on paper. */
    private static final String ON_PAPER = "paper";

    private static final int ENTRIES = 3;
    private static final int LONG_ENTRY = 6;
    private static final int MOST_BOXES = 30;
    private static final Set<QuestionType> NOT_ON_PAPER = Set.of(
            QuestionType.GEOPOINT,
            QuestionType.GEOSHAPE,
            QuestionType.GEOTRACE,
            QuestionType.IMAGE,
            QuestionType.AUDIO,
            QuestionType.VIDEO,
            QuestionType.FILE);

    private final Form form;
    private final String way;
    private final FormWords words;
    private final Text t;
    private final KnownAnswers known = new KnownAnswers();
    private final Map<String, QuestionWords> numbered = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    /** @param way path of the question that asks how the answers come; "" for none */
    PaperReading(Form form, Text t, String way) {
        this.way = way;
        this.form = form;
        this.t = t;
        this.words = new FormWords(t.language(), form.settings().defaultLanguage());
    }

    /**
     * @param name of the question
     * @param own when it is asked within its group
     * @param all when it is asked
     * @param entry counted from 1 in what repeats, else 0
     */
    record Placed(PaperItem item, String name, Whether own, Whether all, int entry) {}

    /** Where something stands: the path around it, when that is asked, in which entry. */
    private record Around(String path, Whether when, int entry) {}

    PaperForm read() {
        children(form.root(), new Around("/" + form.root().name(), Whether.ALWAYS, 0));
        return new PaperForm(t.language(), new Jumps(placed, known, new AskedOnly(t, numbered)).items());
    }

    private void children(Section section, Around around) {
        for (Element child : section.children()) {
            if (child instanceof Question question) {
                question(question, around);
            } else if (child instanceof Section inner && inner.kind() != Section.Kind.HIDDEN) {
                section(inner, around);
            }
        }
    }

    private void section(Section section, Around around) {
        Whether own = when(section.details());
        Whether all = together(around.when(), own);
        if (all.equals(Whether.NEVER)) {
            section.everything(inner -> known.answered(inner.name(), ""));
            return;
        }
        String label = words.of(section.details().wording().label());
        String path = around.path() + "/" + section.name();
        if (section.kind() == Section.Kind.GROUP) {
            int before = placed.size();
            children(section, new Around(path, all, around.entry()));
            if (!label.isEmpty() && placed.size() > before && !repeatsHeading(before, label)) {
                placed.add(before, new Placed(titled(Kind.HEADING, path, label), "", own, all, around.entry()));
            }
            return;
        }
        for (int entry = 1; entry <= entries(section); entry++) {
            String title = label.isEmpty() ? String.valueOf(entry) : label + " " + entry;
            placed.add(new Placed(titled(Kind.ENTRY, path, title), "", own, all, entry));
            children(section, new Around(path + "[" + entry + "]", all, entry));
        }
    }

    /** Room for a few short ones, for two long ones. */
    private static int entries(Section section) {
        List<Element> within = new ArrayList<>();
        section.everything(within::add);
        return within.size() > LONG_ENTRY ? ENTRIES - 1 : ENTRIES;
    }

    /** The group within an entry that is called as the entry is. */
    private boolean repeatsHeading(int at, String label) {
        return at > 0
                && placed.get(at - 1).item().kind() == Kind.ENTRY
                && placed.get(at - 1).item().label().startsWith(label);
    }

    private static PaperItem titled(Kind kind, String path, String label) {
        return new PaperItem(kind, path, 0, label, "", "", Space.NONE, List.of());
    }

    private void question(Question question, Around around) {
        Whether own = when(question.details());
        Whether all = together(around.when(), own);
        Details details = question.details();
        if (all.equals(Whether.NEVER)) {
            known.answered(question.name(), "");
        } else if (question.type() == QuestionType.CALCULATE) {
            known.calculated(question.name(), details.bind().getOrDefault("calculate", ""));
        } else if (!way.isEmpty()
                && question.path().endsWith("/" + way)
                && names(question).contains(ON_PAPER)) {
            known.answered(question.name(), ON_PAPER);
        } else if (question.isShown() && !question.type().tag().isEmpty() && !NOT_ON_PAPER.contains(question.type())) {
            place(question, new Around(around.path(), all, around.entry()), own);
        }
    }

    private void place(Question question, Around around, Whether own) {
        String label = words.of(question.details().wording().label());
        String hint = words.of(question.details().wording().hint());
        String path = around.path() + "/" + question.name();
        if (question.type() == QuestionType.NOTE) {
            placed.add(new Placed(titled(Kind.NOTE, path, label), "", own, around.when(), around.entry()));
            return;
        }
        List<Box> boxes = boxes(question);
        QuestionWords called = numbered.computeIfAbsent(
                question.name(),
                name -> new QuestionWords(label, numbered.size() + 1, FormLogic.kind(question), labels(question)));
        PaperItem item =
                new PaperItem(Kind.QUESTION, path, called.number(), label, hint, "", space(question, boxes), boxes);
        placed.add(new Placed(item, question.name(), own, around.when(), around.entry()));
    }

    private static Whether when(Details details) {
        String relevant = details.bind().getOrDefault("relevant", "");
        return relevant.isBlank() ? Whether.ALWAYS : new Whether.If(Conditions.readLoosely(relevant));
    }

    private Whether together(Whether around, Whether own) {
        return known.whether(Whether.all(List.of(around, own)));
    }

    private List<String> names(Question question) {
        return choices(question).stream().map(Box::name).toList();
    }

    private Map<String, String> labels(Question question) {
        Map<String, String> labels = new HashMap<>();
        choices(question).forEach(box -> labels.putIfAbsent(box.name(), box.label()));
        return labels;
    }

    private List<Box> boxes(Question question) {
        List<Box> boxes = switch (question.type()) {
            case RANGE -> scale(question.details().control());
            case ACKNOWLEDGE, TRIGGER -> List.of(new Box("OK", t.say("paper.agreed"), 0));
            default -> choices(question);
        };
        return boxes.size() > MOST_BOXES ? List.of() : boxes;
    }

    private List<Box> choices(Question question) {
        ChoiceList list = question.asking().options() instanceof Options.OfList of
                ? form.choices().get(of.list())
                : null;
        return list == null
                ? List.of()
                : list.choices().stream()
                        .map(choice ->
                                new Box(choice.name(), words.of(choice.wording().label()), 0))
                        .toList();
    }

    private static List<Box> scale(Map<String, String> control) {
        BigDecimal start = new BigDecimal(control.getOrDefault("start", "1"));
        BigDecimal end = new BigDecimal(control.getOrDefault("end", "10"));
        BigDecimal step = new BigDecimal(control.getOrDefault("step", "1")).abs();
        BigDecimal by = start.compareTo(end) > 0 ? step.negate() : step;
        List<Box> boxes = new ArrayList<>();
        for (BigDecimal at = start;
                step.signum() > 0
                        && boxes.size() <= MOST_BOXES
                        && at.subtract(end).signum() * by.signum() <= 0;
                at = at.add(by)) {
            boxes.add(new Box(at.toPlainString(), at.toPlainString(), 0));
        }
        return boxes;
    }

    private static Space space(Question question, List<Box> boxes) {
        boolean several =
                question.details().control().getOrDefault("appearance", "").contains("multiline");
        return switch (question.type()) {
            case INTEGER, DECIMAL, DATE, TIME, DATE_TIME, PERCENTAGE -> Space.SHORT;
            case SELECT_ONE, ACKNOWLEDGE, TRIGGER, RANGE -> boxes.isEmpty() ? Space.LINE : Space.ONE;
            case SELECT_MULTIPLE -> boxes.isEmpty() ? Space.LINES : Space.SEVERAL;
            case RANK -> boxes.isEmpty() ? Space.LINES : Space.ORDER;
            default -> several ? Space.LINES : Space.LINE;
        };
    }
}
