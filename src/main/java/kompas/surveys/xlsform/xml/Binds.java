package kompas.surveys.xlsform.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xlsform.tree.Action;
import kompas.surveys.xlsform.tree.Attribute;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;

/** The rules of each element: its type, when it is asked, what it must be; and what happens when the form is opened. */
final class Binds {

    private static final Set<String> EXPRESSIONS =
            Set.of("readonly", "required", "relevant", "constraint", "calculate");

    private final Paths paths;

    Binds(Paths paths) {
        this.paths = paths;
    }

    void write(Section root, Node model) {
        root.everything(element -> {
            switch (element) {
                case Question question -> {
                    bind(
                            question,
                            question.details(),
                            !question.asking().triggers().isEmpty(),
                            model);
                    actions(question, question.actions(), false, model);
                }
                case Section section -> bind(section, section.details(), false, model);
                case Attribute attribute -> {
                    if (!attribute.bind().isEmpty()) {
                        model.add(attributes(attribute, attribute.bind()));
                    }
                    actions(attribute, attribute.actions(), false, model);
                }
                default -> {}
            }
        });
    }

    /** @param triggered whether it is computed when another question is answered, and not all the time */
    private void bind(Element element, Details details, boolean triggered, Node model) {
        if (details.bind().isEmpty() && details.messages().isEmpty()) {
            return;
        }
        Node bind = attributes(element, details.bind());
        if (triggered) {
            bind.attributes().remove("calculate");
        }
        details.messages().forEach((message, texts) -> {
            String said = Itext.holds(message, texts)
                    ? Itext.reference(Itext.id(element, message))
                    : paths.in(texts.plain(), element);
            bind.with(message, said);
        });
        model.add(bind);
    }

    private Node attributes(Element element, Map<String, String> attributes) {
        Node bind = Node.of("bind").with("nodeset", element.path());
        attributes.forEach((name, value) -> {
            String meant = EXPRESSIONS.contains(name) ? YesNo.expression(value) : value;
            bind.with(name, paths.in(meant, element));
        });
        return bind;
    }

    /** @param inRepeat only those for a new turn of a repeat, or only the others */
    void actions(Element element, List<Action> actions, boolean inRepeat, Node parent) {
        for (Action action : actions) {
            if ((action.event() == Action.Event.NEW_REPEAT) == inRepeat) {
                parent.add(action(element, action, element));
            }
        }
    }

    /** @param target what is set; @param context where the expression is understood */
    Node action(Element target, Action action, Element context) {
        Node node = Node.of(action.name())
                .with("ref", target.path())
                .with("event", action.event().code());
        if (!action.value().isEmpty()) {
            node.with("value", paths.in(action.value(), context));
        }
        action.settings().forEach(node::with);
        return node;
    }
}
