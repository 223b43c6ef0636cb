package kompas.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.shared.kernel.LocalizedText;
import org.springframework.util.MultiValueMap;

/**
 * What somebody answered on the set-up page.
 *
 * @param standard the language of the name, offered first
 */
record SetUpForm(String name, String standard, List<String> languages, List<String> countries) {

    private static final int LONGEST_NAME = 120;

    static SetUpForm of(MultiValueMap<String, String> request) {
        return new SetUpForm(
                text(request, "name"),
                text(request, "standard"),
                request.getOrDefault("languages", List.of()),
                request.getOrDefault("countries", List.of()));
    }

    private static String text(MultiValueMap<String, String> request, String name) {
        return request.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Nothing answered but the language the page is read in. */
    static SetUpForm unanswered(String language) {
        return new SetUpForm("", language, List.of(language), List.of());
    }

    /** What to mend, as message keys by field; empty when all is well. */
    Map<String, String> errors(Set<String> knownLanguages, Set<String> knownCountries) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) {
            errors.put("name", "network.set-up.name-missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.put("name", "network.set-up.name-long");
        }
        if (!knownLanguages.contains(standard)) {
            errors.put("standard", "network.set-up.standard-missing");
        }
        if (languages.isEmpty() || !knownLanguages.containsAll(languages)) {
            errors.put("languages", "network.set-up.languages-missing");
        }
        if (countries.isEmpty() || !knownCountries.containsAll(countries)) {
            errors.put("countries", "network.set-up.countries-missing");
        }
        return errors;
    }

    Network network() {
        Set<String> inOrder = new LinkedHashSet<>();
        inOrder.add(standard);
        inOrder.addAll(languages);
        return Network.named(LocalizedText.of(standard, name), List.copyOf(inOrder), countries);
    }
}
