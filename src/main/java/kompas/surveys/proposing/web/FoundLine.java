package kompas.surveys.proposing.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText;

/**
 * An organisation that was found and has answered.
 *
 * @param where in words; "" where nothing is known
 * @param last when it answered, or was read of, in words
 * @param response address of its latest answer, or of what was read at a desk
 */
public record FoundLine(String id, String name, String where, String last, String response) {

    /** One it may be, and what speaks for that and against it. */
    public record Like(String id, LocalizedText.Shown name, String path, List<String> speaking, List<String> against) {}
}
