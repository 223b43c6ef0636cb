package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.FormQuestions;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;

/** Takes from a form what people read. */
final class Outlining {

    private final Form form;
    private final List<Item> items = new ArrayList<>();

    Outlining(Form form) {
        this.form = form;
    }

    List<Item> items() {
        inside(form.root(), new Item.Around("", "", 0));
        return items;
    }

    private void inside(Section section, Item.Around around) {
        for (Element child : section.children()) {
            if (child instanceof Section inner && inner.kind() != Section.Kind.HIDDEN) {
                Map<Rule, String> rules = rules(inner.details(), Asking.PLAIN);
                AskedKind kind = AskedKind.of(inner);
                items.add(new Item(path(inner), kind, around, texts(inner.details()), rules, List.of()));
                String repeat = kind == AskedKind.REPEAT ? path(inner) : around.repeat();
                inside(inner, new Item.Around(path(inner), repeat, around.depth() + 1));
            } else if (child instanceof Question question) {
                items.add(item(question, around));
            }
        }
    }

    private Item item(Question question, Item.Around around) {
        Map<Rule, String> rules = rules(question.details(), question.asking());
        if (question.type() == QuestionType.NOTE) {
            rules.remove(Rule.READ_ONLY);
        }
        return new Item(
                path(question),
                AskedKind.of(question),
                around,
                texts(question.details()),
                rules,
                FormQuestions.choices(question.asking().options(), form));
    }

    private static String path(Element element) {
        String path = element.path();
        return path.substring(path.indexOf('/', 1) + 1);
    }

    private static Map<Part, Map<String, String>> texts(Details details) {
        Map<Part, Map<String, String>> texts = new EnumMap<>(Part.class);
        texts.put(Part.LABEL, details.wording().label().by(""));
        texts.put(Part.HINT, details.wording().hint().by(""));
        texts.put(Part.GUIDANCE, details.wording().guidance().by(""));
        message(texts, Part.LIMIT_MESSAGE, details, "jr:constraintMsg");
        message(texts, Part.REQUIRED_MESSAGE, details, "jr:requiredMsg");
        return texts;
    }

    private static void message(Map<Part, Map<String, String>> texts, Part part, Details details, String attribute) {
        if (details.messages().containsKey(attribute)) {
            texts.put(part, details.messages().get(attribute).by(""));
        }
    }

    private static Map<Rule, String> rules(Details details, Asking asking) {
        Map<Rule, String> rules = new EnumMap<>(Rule.class);
        Map<String, String> bind = details.bind();
        rules.put(Rule.CONDITION, bind.getOrDefault("relevant", ""));
        rules.put(Rule.LIMIT, bind.getOrDefault("constraint", ""));
        rules.put(Rule.REQUIRED, bind.getOrDefault("required", ""));
        rules.put(Rule.CALCULATION, bind.getOrDefault("calculate", ""));
        rules.put(Rule.READ_ONLY, bind.getOrDefault("readonly", ""));
        rules.put(Rule.FILTER, asking.filter());
        rules.put(Rule.PRESET, asking.preset());
        rules.put(Rule.LOOK, details.control().getOrDefault("appearance", ""));
        return rules;
    }
}
