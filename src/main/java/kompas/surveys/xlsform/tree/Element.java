package kompas.surveys.xlsform.tree;

import kompas.surveys.xlsform.problem.Place;
import org.jspecify.annotations.Nullable;

/** Something with a name in the form's data. */
public abstract sealed class Element permits Section, Question, ExternalFile, Attribute {

    private final String name;
    private final Place place;
    private @Nullable Section parent;
    private String path = "";

    Element(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    public String name() {
        return name;
    }

    public Place place() {
        return place;
    }

    public @Nullable Section parent() {
        return parent;
    }

    void putInto(Section section) {
        parent = section;
    }

    /** From the root of the form's data: {@code /data/household/age}. */
    public String path() {
        if (path.isEmpty()) {
            path = (parent == null ? "" : parent.path()) + "/" + step();
        }
        return path;
    }

    /** Its own part of the path. */
    String step() {
        return name;
    }

    /** The innermost repeat around it. */
    public @Nullable Section repeat() {
        Section section = parent;
        while (section != null && section.kind() != Section.Kind.REPEAT) {
            section = section.parent();
        }
        return section;
    }

    /** The nearest section around both, repeats only if asked. */
    public @Nullable Section commonWith(Element other, boolean repeatsOnly) {
        for (Section mine = parent; mine != null; mine = mine.parent()) {
            boolean counts = repeatsOnly ? mine.kind() == Section.Kind.REPEAT : mine.kind() != Section.Kind.FORM;
            if (counts && other.isIn(mine)) {
                return mine;
            }
        }
        return null;
    }

    private boolean isIn(Section section) {
        Section around = parent;
        while (around != null && around != section) {
            around = around.parent();
        }
        return around != null;
    }

    /** How many steps up it is to a section around it. */
    public int stepsUpTo(Section section) {
        int steps = 1;
        for (Section around = parent; around != null && around != section; around = around.parent()) {
            steps++;
        }
        return steps;
    }
}
