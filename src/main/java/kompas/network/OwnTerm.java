package kompas.network;

import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.OwnWords;

/**
 * An entry a network added to one of the lists.
 *
 * @param code as it stands in tables, files and addresses; made from the first name and never another
 * @param under code of the standard field an own field is a part of; empty in the other lists
 * @param retired offered no more, but shown wherever it was chosen
 */
public record OwnTerm(TermList list, String code, LocalizedText name, Optional<String> under, boolean retired) {

    /** Whether a network, and not a standard, made this code. */
    public static boolean isOwn(String code) {
        return code.startsWith(OwnWords.MARK);
    }
}
