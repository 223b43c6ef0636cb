package kompas.surveys.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** Who writes the letters of a survey: its library, or the network where it has none. */
@Component
class LetterHead {

    private final Libraries libraries;
    private final NetworkSettings network;
    private final MethodRows rows;

    LetterHead(Libraries libraries, NetworkSettings network, MethodRows rows) {
        this.libraries = libraries;
        this.network = network;
        this.rows = rows;
    }

    /** By the blanks of letters. */
    Map<String, String> words(Survey survey, String language) {
        Map<String, String> words = new HashMap<>();
        Optional<LibrarySummary> library = survey.library().flatMap(libraries::find);
        String name = library.map(LibrarySummary::name)
                .orElseGet(() -> network.current().name())
                .in(language)
                .text();
        words.put("library", name);
        words.put("controller", name);
        library.map(found -> rows.reach(found.id().value())).ifPresent(reach -> {
            words.put("email", reach.email());
            words.put("phone", reach.phone());
        });
        return words;
    }
}
