package kompas.surveys.xform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.ItemsetBinding;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeReference;
import org.jspecify.annotations.Nullable;

/**
 * Which questions stand on one page of a screen larger than a phone's: neighbours of one group, some three to seven. It is the same
 * whatever is answered, so a page never breaks up under somebody's hands.
 */
final class Together {

    /** What somebody takes in at a glance: seven short questions and a little more. */
    private static final double ROOM = 8;

    private static final double NOTE = 0.5;
    private static final double LONG = 1.5;
    private static final double MAP = 3;
    private static final int FEW = 4;
    private static final int MANY = 12;
    private static final double CHOICES_OF_ONE = 6;
    private static final int LIST = 15;

    /** Takes half: it is often not asked. */
    private static final double SELDOM = 0.5;

    /** A screen of a phone. */
    private record Unit(String path, double size, boolean list, Set<String> questions, Set<String> condition) {}

    private final FormDef form;
    private final Binds binds;
    private final Map<String, Integer> pages = new HashMap<>();
    private int page;

    private Together(FormDef form, Binds binds) {
        this.form = form;
        this.binds = binds;
    }

    /** By the path of a question, or of a group that is one screen on phones, its page; paths without numbers. */
    static Map<String, Integer> of(FormDef form, Binds binds) {
        Together together = new Together(form, binds);
        together.arrange(form.getChildren());
        return Map.copyOf(together.pages);
    }

    private void arrange(List<IFormElement> elements) {
        List<Unit> run = new ArrayList<>();
        for (IFormElement element : elements) {
            if (element instanceof QuestionDef question) {
                run.add(unit(question));
            } else if (element instanceof GroupDef group && !group.getRepeat() && isList(group)) {
                run.add(unit(group));
            } else if (element instanceof GroupDef group) {
                paged(run);
                run = new ArrayList<>();
                arrange(group.getChildren());
            }
        }
        paged(run);
    }

    private static boolean isList(GroupDef group) {
        return Wording.said(group.getAppearanceAttr()).contains("field-list");
    }

    private Unit unit(QuestionDef question) {
        String path = path(question);
        return new Unit(path, size(question, path), false, Set.of(name(path)), binds.condition(path));
    }

    private Unit unit(GroupDef group) {
        String path = path(group);
        List<QuestionDef> questions = new ArrayList<>();
        gather(group.getChildren(), questions);
        Set<String> names = new HashSet<>();
        questions.forEach(question -> names.add(name(path(question))));
        double size = questions.stream()
                .mapToDouble(question -> size(question, path(question)))
                .sum();
        return new Unit(path, size, true, names, binds.condition(path));
    }

    private static void gather(List<IFormElement> elements, List<QuestionDef> questions) {
        for (IFormElement element : elements) {
            if (element instanceof QuestionDef question) {
                questions.add(question);
            } else if (element instanceof GroupDef group) {
                gather(group.getChildren(), questions);
            }
        }
    }

    private static String path(IFormElement element) {
        return element.getBind() == null
                ? ""
                : FormInstance.unpackReference(element.getBind()).genericize().toString(false);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private double size(QuestionDef question, String path) {
        if (binds.isShown(path)) {
            return NOTE;
        }
        String appearance = Wording.said(question.getAppearanceAttr());
        int choices = choices(question);
        boolean one = question.getControlType() == Constants.CONTROL_SELECT_ONE;
        if (choices > 0) {
            boolean closed = one && (choices >= LIST || appearance.contains("minimal") || appearance.contains("auto"));
            return closed ? 1 : 1 + Math.clamp(choices - FEW, 0, MANY - FEW) / CHOICES_OF_ONE;
        }
        if (binds.isPlace(path)) {
            return MAP;
        }
        return appearance.contains("multiline") ? LONG : 1;
    }

    private int choices(QuestionDef question) {
        @Nullable ItemsetBinding list = question.getDynamicChoices();
        if (list == null) {
            return question.getChoices() == null ? 0 : question.getChoices().size();
        }
        TreeReference rows = list.nodesetRef;
        @Nullable DataInstance<?> instance = form.getNonMainInstance(rows.getInstanceName());
        return instance == null ? 1 : Math.max(1, instance.getRoot().getNumChildren());
    }

    /** A group that is asked only because of an answer begins a page: without a script it is there when that answer is. */
    private void paged(List<Unit> run) {
        List<Unit> stretch = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Unit unit : run) {
            if (unit.list() && meets(unit, before)) {
                evenly(stretch, run);
                stretch = new ArrayList<>();
                before = new HashSet<>();
            }
            stretch.add(unit);
            before.addAll(unit.questions());
        }
        evenly(stretch, run);
    }

    private static boolean meets(Unit unit, Set<String> names) {
        return unit.condition().stream().anyMatch(names::contains);
    }

    /** As few pages as there is room for, and none of them nearly empty. */
    private void evenly(List<Unit> units, List<Unit> run) {
        Set<String> names = new HashSet<>();
        run.forEach(each -> names.addAll(each.questions()));
        double all = units.stream().mapToDouble(unit -> room(unit, names)).sum();
        int most = Math.max(1, (int) Math.ceil(all / ROOM));
        double behind = 0;
        int last = -1;
        for (Unit unit : units) {
            double room = room(unit, names);
            int at = Math.min(most - 1, (int) ((behind + room / 2) / (all / most)));
            page += at == last ? 0 : 1;
            last = at;
            pages.put(unit.path(), page);
            behind += room;
        }
    }

    private static double room(Unit unit, Set<String> names) {
        return meets(unit, names) ? unit.size() * SELDOM : unit.size();
    }
}
