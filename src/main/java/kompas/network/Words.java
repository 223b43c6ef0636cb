package kompas.network;

import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/**
 * What a network says of itself.
 *
 * @param about who it is and what it wants, for its page about itself
 * @param contact address, telephone, hours
 * @param legal who is responsible for the site, as the law wants it said
 * @param accessibilityStatement address of the statement the law asks for, when it is kept elsewhere
 * @param privacyStatement the same for privacy
 */
public record Words(
        Optional<LocalizedText> about,
        Optional<LocalizedText> contact,
        Optional<LocalizedText> legal,
        Optional<String> accessibilityStatement,
        Optional<String> privacyStatement) {

    static final Words NONE =
            new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
