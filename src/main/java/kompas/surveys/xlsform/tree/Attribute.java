package kompas.surveys.xlsform.tree;

import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.problem.Place;

/** A value that stands in the data as an attribute of its section: what becomes of a record made from the answers. */
public final class Attribute extends Element {

    private final String value;
    private final Map<String, String> bind;
    private final List<Action> actions;

    /** @param bind empty when nothing computes it */
    public Attribute(String name, Place place, String value, Map<String, String> bind, List<Action> actions) {
        super(name, place);
        this.value = value;
        this.bind = bind;
        this.actions = List.copyOf(actions);
    }

    public String value() {
        return value;
    }

    public Map<String, String> bind() {
        return bind;
    }

    public List<Action> actions() {
        return actions;
    }

    @Override
    String step() {
        return "@" + name();
    }
}
