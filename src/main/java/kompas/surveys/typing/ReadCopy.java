package kompas.surveys.typing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;

/**
 * A copy as it stands while it is typed in.
 *
 * @param items as they are printed
 * @param asked by the path of a question that is asked, as the answers stand
 * @param before what stood in the fields before anything was typed; empty for a copy on paper
 * @param understood by path, of what was typed where it is asked
 */
record ReadCopy(
        PaperEntry entry,
        List<PaperItem> items,
        Filling filling,
        Map<String, Prompt> asked,
        Map<String, String> before,
        Map<String, Understood> understood) {

    /** What stands in a field. */
    String field(String path) {
        return Optional.ofNullable(entry.typed().get(path)).orElseGet(() -> before.getOrDefault(path, ""));
    }

    boolean isAsked(String path) {
        Prompt prompt = asked.get(path);
        return prompt != null && !prompt.readOnly();
    }

    List<Breach> breaches(String language) {
        return filling.breaches(language);
    }
}
