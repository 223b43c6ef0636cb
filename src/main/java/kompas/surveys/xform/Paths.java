package kompas.surveys.xform;

import org.javarosa.core.model.instance.AbstractTreeElement;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;

/** Paths of answers as people count: /data/person[2]/age is the age of the second person. */
final class Paths {

    private Paths() {}

    static String of(TreeElement element) {
        StringBuilder path = new StringBuilder();
        for (AbstractTreeElement<?> each = element; each != null && each.getName() != null; each = each.getParent()) {
            boolean repeats = each instanceof TreeElement one && one.isRepeatable() || each.getMult() > 0;
            path.insert(0, "/" + each.getName() + (repeats ? "[" + (each.getMult() + 1) + "]" : ""));
        }
        return path.toString();
    }

    /** The way there, for JavaRosa; what has no number is the first. */
    static TreeReference reference(String path) {
        TreeReference reference = TreeReference.rootRef();
        for (String step : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
            int bracket = step.indexOf('[');
            boolean numbered = bracket > 0 && step.endsWith("]");
            String number = numbered ? step.substring(bracket + 1, step.length() - 1) : "1";
            if (!number.matches("[1-9][0-9]{0,6}")) {
                throw new IllegalArgumentException("Not a path: " + path);
            }
            reference.add(numbered ? step.substring(0, bracket) : step, Integer.parseInt(number) - 1);
        }
        return reference;
    }
}
