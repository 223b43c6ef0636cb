package kompas.surveys.xform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;

/** Goes through the answers of a response, and through nothing that its conditions leave out. */
final class Checking {

    private final FormDef form;
    private final Asked asked;
    private final List<Found> found = new ArrayList<>();
    private final Map<TreeReference, QuestionDef> choosing = new HashMap<>();

    /** A rule that is broken, and where. */
    record Found(TreeElement element, Breach.Kind kind) {}

    private Checking(FormDef form, Asked asked) {
        this.form = form;
        this.asked = asked;
    }

    static List<Found> check(FormDef form, Asked asked) {
        return check(form, asked, form.getMainInstance().getRoot());
    }

    static List<Found> check(FormDef form, Asked asked, TreeElement within) {
        Checking checking = new Checking(form, asked);
        checking.gather(form.getChildren());
        checking.check(within);
        return checking.found;
    }

    private void gather(List<IFormElement> elements) {
        for (IFormElement element : elements) {
            if (element instanceof QuestionDef question && question.getDynamicChoices() != null) {
                choosing.put(FormInstance.unpackReference(question.getBind()).genericize(), question);
            } else if (element instanceof GroupDef group) {
                gather(group.getChildren());
            }
        }
    }

    private void check(TreeElement element) {
        if (!element.isRelevant() || element.getMult() == TreeReference.INDEX_TEMPLATE) {
            return;
        }
        if (element.isLeaf()) {
            try {
                answer(element);
            } catch (RuntimeException e) { // the form's own rule, as its author wrote it
                found.add(new Found(element, Breach.Kind.RULE));
            }
        }
        for (int i = 0; i < element.getNumChildren(); i++) {
            check(element.getChildAt(i));
        }
    }

    private void answer(TreeElement element) {
        IAnswerData answer = element.getValue();
        if (answer == null) {
            if (element.isRequired() && asked.isQuestion(element.getRef())) {
                found.add(new Found(element, Breach.Kind.REQUIRED));
            }
            return;
        }
        if (element.getConstraint() != null && !form.evaluateConstraint(element.getRef(), answer)) {
            found.add(new Found(element, Breach.Kind.CONSTRAINT));
        } else if (!isOnOffer(element, answer)) {
            found.add(new Found(element, Breach.Kind.CHOICE));
        }
    }

    private boolean isOnOffer(TreeElement element, IAnswerData answer) {
        if (choosing.isEmpty()) {
            return true;
        }
        TreeReference reference = element.getRef();
        @Nullable QuestionDef question = choosing.get(reference.genericize());
        if (question == null) {
            return true;
        }
        Set<String> offered = new HashSet<>();
        for (SelectChoice choice : question.getDynamicChoices().getChoices(form, reference)) {
            offered.add(choice.getValue());
        }
        return offered.containsAll(chosen(answer));
    }

    /** The names of the choices that are answered with. */
    static List<String> chosen(IAnswerData answer) {
        if (answer instanceof SelectOneData one) {
            return List.of(((Selection) one.getValue()).getValue());
        }
        if (answer instanceof MultipleItemsData several) {
            List<String> names = new ArrayList<>();
            for (Object each : (List<?>) several.getValue()) {
                names.add(((Selection) each).getValue());
            }
            return names;
        }
        return List.of(String.valueOf(answer.getDisplayText()).strip().split("\\s+"));
    }
}
