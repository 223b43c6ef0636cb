package kompas.surveys.xform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;

/** What a form asks, as far as it is the same for every response. */
final class Asked {

    /**
     * A place for an answer, or for more places.
     *
     * @param size how many places there are in it, itself too
     */
    record Place(String name, boolean repeats, int size, Map<String, Place> within) {

        @Nullable
        Place find(String child) {
            return within.get(child);
        }
    }

    private final Place root;
    private final String id;
    private final Set<String> questions = new HashSet<>();
    private boolean counts;

    Asked(FormDef form) {
        TreeElement template = form.getMainInstance().getRoot();
        String id = template.getAttributeValue(null, "id");
        this.id = id == null ? "" : id;
        this.root = place(template);
        gather(form.getChildren());
    }

    private static Place place(TreeElement element) {
        Map<String, Place> within = new LinkedHashMap<>();
        int size = 1;
        for (int i = 0; i < element.getNumChildren(); i++) {
            TreeElement child = element.getChildAt(i);
            if (!within.containsKey(child.getName())) {
                Place place = place(child);
                within.put(child.getName(), place);
                size += place.size();
            }
        }
        return new Place(element.getName(), element.isRepeatable(), size, within);
    }

    private void gather(List<IFormElement> elements) {
        for (IFormElement element : elements) {
            if (element instanceof QuestionDef question) {
                TreeReference reference = FormInstance.unpackReference(question.getBind());
                questions.add(reference.genericize().toString(false));
            } else if (element instanceof GroupDef group) {
                counts |= group.getCountReference() != null;
                gather(group.getChildren());
            }
        }
    }

    Place root() {
        return root;
    }

    /** The id of the form, as its root element has it. */
    String id() {
        return id;
    }

    /** Whether the form says itself how many entries a repeat has. */
    boolean counts() {
        return counts;
    }

    /** Whether somebody is asked for it, rather than it being counted or filled in. */
    boolean isQuestion(TreeReference reference) {
        return questions.contains(reference.genericize().toString(false));
    }
}
