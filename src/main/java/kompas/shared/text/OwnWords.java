package kompas.shared.text;

import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/** What a network named itself and no file of messages knows; a key that ends in such a code is said by this name. */
public interface OwnWords {

    /** How every code begins that a network made. */
    String MARK = "own-";

    /** What the network calls this; empty when there is no such thing. */
    Optional<LocalizedText> find(String code);
}
