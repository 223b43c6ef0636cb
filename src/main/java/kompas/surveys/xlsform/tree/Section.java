package kompas.surveys.xlsform.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kompas.surveys.xlsform.problem.Place;

/** A part of the form with others in it. */
public final class Section extends Element {

    public enum Kind {
        FORM,
        GROUP,
        REPEAT,
        /** Data nobody sees: {@code meta}, and the records made from answers in it. */
        HIDDEN
    }

    private final Kind kind;
    private final Details details;
    private final List<Element> children = new ArrayList<>();

    public Section(Kind kind, String name, Place place, Details details) {
        super(name, place);
        this.kind = kind;
        this.details = details;
    }

    public static Section hidden(String name, Place place) {
        return new Section(Kind.HIDDEN, name, place, Details.none());
    }

    public Kind kind() {
        return kind;
    }

    public Details details() {
        return details;
    }

    public List<Element> children() {
        return children;
    }

    public void add(Element child) {
        child.putInto(this);
        children.add(child);
    }

    /** Everything inside, in the order of the form: a group before what is in it. */
    public void everything(Consumer<Element> use) {
        for (Element child : children) {
            use.accept(child);
            if (child instanceof Section section) {
                section.everything(use);
            }
        }
    }
}
