package kompas.surveys.questionnaires;

import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.shared.text.Text;

/**
 * What is asked, whatever its version.
 *
 * @param library whose it is; empty for the network's, which every library may use
 * @param title in the words of its form
 * @param ready key of the one among those Kompas brings; empty for their own
 */
public record Questionnaire(
        UUID id, Optional<LibraryId> library, String title, Optional<String> ready, boolean archived) {

    /** What it is called: those that come with Kompas in the reader's language, others as their form says. */
    public String called(Text t) {
        return ready.map(key -> t.say("questionnaires.called." + key)).orElse(title);
    }

    /** Behind the language. */
    public String path() {
        return "/questionnaires/" + id;
    }
}
