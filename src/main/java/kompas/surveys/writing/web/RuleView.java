package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.surveys.logic.Op;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Kind;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;

/** A condition to put together: which question, how its answer is looked at, and what it is held against. */
public record RuleView(Manuscript manuscript, Optional<Item> item, QuestionForm form) {

    public int lines() {
        return RuleForm.lines(form);
    }

    public String field(int line, String part) {
        return RuleForm.field(line, part);
    }

    public boolean any() {
        return form.value(RuleForm.JOIN).equals(RuleForm.ANY);
    }

    /** All others that have an answer. */
    public List<Choice> questions(int line, Text t) {
        Languages languages = Languages.of(manuscript);
        String own = languages.best(t.language());
        String chosen = form.value(field(line, "question"));
        List<Choice> all = new ArrayList<>();
        for (Item other : manuscript.outline().items()) {
            boolean answers =
                    !other.holds() && other.kind() != Kind.NOTE && !other.name().isEmpty();
            if (answers && !item.equals(Optional.of(other))) {
                String label = WriteViews.label(manuscript, languages, other, own);
                String number = other.number() > 0 ? t.number(other.number()) + ". " : "";
                all.add(new Choice(
                        other.name(),
                        number + (label.isEmpty() ? other.name() : label),
                        other.name().equals(chosen)));
            }
        }
        return all;
    }

    public List<Choice> ops(int line, Text t) {
        String chosen = form.value(field(line, "op"));
        List<Choice> all = new ArrayList<>();
        for (Op op : Op.values()) {
            String code = RuleForm.code(op);
            all.add(new Choice(code, t.say("writing.op." + code), code.equals(chosen)));
        }
        return all;
    }

    public String value(int line) {
        return form.value(field(line, "value"));
    }

    /** What the question of a line lets people choose; empty for other questions. */
    public List<Choice> values(int line, Text t) {
        String name = form.value(field(line, "question"));
        String own = Languages.of(manuscript).best(t.language());
        return manuscript.outline().items().stream()
                .filter(other -> !name.isEmpty() && other.name().equals(name) && !other.fromFile())
                .findFirst()
                .map(other -> Choices.of(manuscript, other.list()).stream()
                        .map(choice -> new Choice(
                                choice.name(), choice.label(own), choice.name().equals(value(line))))
                        .toList())
                .orElse(List.of());
    }
}
