package kompas.surveys.xlsform.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.surveys.xlsform.sheet.Texts;

/**
 * What a group and a question have in common. The maps may be changed while the tree is built.
 *
 * @param bind attributes of the bind, in their order
 * @param messages texts of the bind that can be translated, by attribute
 * @param control attributes of what is seen in the body
 * @param instance attributes of the element in the data
 */
public record Details(
        Wording wording,
        Map<String, String> bind,
        Map<String, Texts> messages,
        Map<String, String> control,
        Map<String, String> instance) {

    public static Details none() {
        return new Details(
                Wording.NONE,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    public static Details labelled(String label) {
        return none().with(Wording.label(Texts.plain(label)));
    }

    public Details with(Wording other) {
        return new Details(other, bind, messages, control, instance);
    }

    public Details bound(String attribute, String value) {
        bind.put(attribute, value);
        return this;
    }
}
