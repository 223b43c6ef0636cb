package kompas.surveys.method;

import java.util.Set;

/**
 * A letter filled in as far as it is known.
 *
 * @param open the blanks of which nothing is known: a line of dots stands for each
 */
public record FilledLetter(String subject, String body, Set<String> open) {

    public FilledLetter {
        open = Set.copyOf(open);
    }
}
