package kompas.surveys.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** Who writes the letters of a survey: its library, or the network where it has none. */
@Component
class LetterHead {

    private final Libraries libraries;
    private final NetworkSettings network;
    private final MethodRows rows;
    private final PublicAddress site;

    LetterHead(Libraries libraries, NetworkSettings network, MethodRows rows, PublicAddress site) {
        this.libraries = libraries;
        this.network = network;
        this.rows = rows;
        this.site = site;
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
        Reach reach = rows.reach(survey.id());
        words.put("email", reach.email());
        words.put("phone", reach.phone());
        words.put("reach", reach(library, words, "/" + language));
        return words;
    }

    /** Where to turn: address and number, or the page that says more where neither is known. */
    private String reach(Optional<LibrarySummary> library, Map<String, String> words, String language) {
        String known = Stream.of("email", "phone")
                .map(way -> words.getOrDefault(way, ""))
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? site.of(language + library.map(LibrarySummary::path).orElse(""))
                : known;
    }
}
