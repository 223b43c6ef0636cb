package kompas.surveys.xlsform.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Action;
import kompas.surveys.xlsform.tree.Attribute;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Wording;

/** What people see: groups and questions in their order. */
final class Body {

    private final Paths paths;
    private final Binds binds;
    private final Offers offers;
    private final Map<String, List<Question>> triggered = new HashMap<>();

    Body(Form form, Paths paths, Binds binds) {
        this.paths = paths;
        this.binds = binds;
        this.offers = new Offers(form, paths);
        form.root().everything(element -> {
            if (element instanceof Question question) {
                new LinkedHashSet<>(question.asking().triggers())
                        .forEach(trigger -> triggered
                                .computeIfAbsent(trigger, unused -> new ArrayList<>())
                                .add(question));
            }
        });
    }

    void write(Section section, Node parent) {
        for (Element child : section.children()) {
            switch (child) {
                case Section inner -> section(inner, parent);
                case Question question -> {
                    if (question.isShown() && !question.type().tag().isEmpty()) {
                        parent.add(question(question));
                    }
                }
                default -> {}
            }
        }
    }

    private void section(Section section, Node parent) {
        switch (section.kind()) {
            case REPEAT -> parent.add(repeat(section));
            case GROUP -> parent.add(group(section));
            case FORM, HIDDEN -> {}
        }
    }

    private Node group(Section group) {
        Node node = Node.of("group").with("ref", group.path());
        attributes(group, group.details(), node);
        if (!group.details().wording().label().isEmpty()) {
            node.add(label(group, group.details().wording()));
        }
        write(group, node);
        return node;
    }

    private Node repeat(Section repeat) {
        Node turns = Node.of("repeat").with("nodeset", repeat.path());
        attributes(repeat, repeat.details(), turns);
        write(repeat, turns);
        repeat.everything(element -> {
            if (element.repeat() == repeat) {
                switch (element) {
                    case Question question -> binds.actions(question, question.actions(), true, turns);
                    case Attribute attribute -> binds.actions(attribute, attribute.actions(), true, turns);
                    default -> {}
                }
            }
        });
        return Node.of("group")
                .with("ref", repeat.path())
                .add(label(repeat, repeat.details().wording()))
                .add(turns);
    }

    private Node question(Question question) {
        Node node = Node.of(question.type().tag()).with("ref", question.path());
        attributes(question, question.details(), node);
        Wording wording = question.details().wording();
        node.add(label(question, wording));
        if (!wording.hint().isEmpty() || !wording.guidance().isEmpty()) {
            node.add(hint(question, wording));
        }
        offers.add(question, node);
        for (Question target : triggered.getOrDefault(question.name(), List.of())) {
            node.add(trigger(target, question));
        }
        return node;
    }

    private Node trigger(Question target, Question context) {
        boolean position = target.type() == QuestionType.BACKGROUND_POSITION;
        String value = target.details().bind().getOrDefault("calculate", "");
        Action action = Action.of(
                position ? Action.SET_POSITION : Action.SET_VALUE, Action.Event.VALUE_CHANGED, position ? "" : value);
        return binds.action(target, action, context);
    }

    private void attributes(Element element, Details details, Node node) {
        details.control().forEach((name, value) -> node.with(name, paths.in(value, element)));
    }

    private Node label(Element element, Wording wording) {
        if (wording.isLabelTranslated()) {
            return Node.of("label").with("ref", Itext.reference(Itext.id(element, "label")));
        }
        boolean row = element instanceof Question question
                && Objects.equals(question.details().control().get("appearance"), "label");
        Texts label = wording.label().isEmpty() && row ? Texts.plain(" ") : wording.label();
        return text("label", label, element);
    }

    private Node hint(Element element, Wording wording) {
        return wording.isHintTranslated()
                ? Node.of("hint").with("ref", Itext.reference(Itext.id(element, "hint")))
                : text("hint", wording.hint(), element);
    }

    private Node text(String name, Texts texts, Element element) {
        Node node = Node.of(name);
        return texts.isEmpty() ? node : node.addAll(paths.text(texts.plain(), element));
    }
}
