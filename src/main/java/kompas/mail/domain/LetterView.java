package kompas.mail.domain;

import java.util.Optional;
import kompas.mail.Letter;
import kompas.shared.text.Text;

/**
 * A letter as it is shown.
 *
 * @param network the name of the network
 * @param home the address of its site
 * @param unsubscribe where a reader says that it is enough
 */
public record LetterView(Text t, Letter letter, String network, String home, Optional<String> unsubscribe) {}
