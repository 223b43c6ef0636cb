package kompas.surveys.xlsform.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.sheet.Texts;

/** The answers of one list, in their order. */
public final class ChoiceList {

    private final String name;
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean searched;
    private boolean translated;

    public ChoiceList(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public List<Choice> choices() {
        return choices;
    }

    public boolean has(String choice) {
        return names.contains(choice);
    }

    public void add(Choice choice) {
        choices.add(choice);
        names.add(choice.name());
        Texts label = choice.wording().label();
        translated |= choice.wording().isLabelTranslated()
                || !References.in(label.plain()).isEmpty();
    }

    /** Whether a client searches a file in its place; its items then stand in the body. */
    public boolean isSearched() {
        return searched;
    }

    public void search() {
        searched = true;
    }

    /** Whether its labels stand among the translations: because there are several, or pictures, or something to compute. */
    public boolean isTranslated() {
        return translated;
    }
}
