package kompas.surveys.collecting;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filled-in form as the OpenRosa metadata schema lays it out.
 *
 * @param formId attribute {@code id} of its root; "" where there is none
 * @param formVersion attribute {@code version}; "" where there is none
 * @param instanceId {@code meta/instanceID}
 * @param replaces {@code meta/deprecatedID}: the instance this one is an edit of
 * @param title {@code meta/instanceName}: what the form calls it, "" for nothing
 * @param answers nested as in the form: a group is an object, a question its text, what repeats an array where it does
 * @param leaves every question answered with text: its path from below the root, and the text
 */
record Submission(
        String formId,
        String formVersion,
        Optional<String> instanceId,
        Optional<String> replaces,
        String title,
        ObjectNode answers,
        List<Leaf> leaves) {

    /** @param path of element names: {@code people/name} */
    record Leaf(String path, String text) {}

    /** The same with no id of its own, and replacing nothing. */
    Submission unnamed() {
        return new Submission(formId, formVersion, Optional.empty(), Optional.empty(), title, answers, leaves);
    }

    /** The first answer at one of these paths. */
    Optional<String> first(List<String> paths) {
        return leaves.stream()
                .filter(leaf -> paths.contains(leaf.path()))
                .map(Leaf::text)
                .findFirst();
    }

    /** Every answer at one of these paths. */
    List<String> all(List<String> paths) {
        return leaves.stream()
                .filter(leaf -> paths.contains(leaf.path()))
                .map(Leaf::text)
                .distinct()
                .toList();
    }
}
