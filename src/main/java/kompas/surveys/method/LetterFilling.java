package kompas.surveys.method;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;

/** Puts into a letter what is known: library, region, days. What only whoever writes it knows stays open, as a line to write on. */
@Component
class LetterFilling {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private final Libraries libraries;
    private final Places places;
    private final NetworkSettings network;
    private final Messages messages;
    private final MethodRows rows;
    private final Clock clock;

    LetterFilling(
            Libraries libraries,
            Places places,
            NetworkSettings network,
            Messages messages,
            MethodRows rows,
            Clock clock) {
        this.libraries = libraries;
        this.places = places;
        this.network = network;
        this.messages = messages;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param further what is known of this one letter: whom it is for, who writes it, the code that goes with it */
    String fill(String letter, Survey survey, String language, Map<String, String> further) {
        Map<String, String> known = known(survey, language);
        known.putAll(further);
        return BLANK.matcher(letter)
                .replaceAll(blank -> Matcher.quoteReplacement(Optional.ofNullable(known.get(blank.group(1)))
                        .filter(said -> !said.isEmpty())
                        .orElse("………………")));
    }

    private Map<String, String> known(Survey survey, String language) {
        Text t = new Text(messages, language);
        Map<String, String> known = new HashMap<>();
        Optional<LibrarySummary> library = survey.library().flatMap(libraries::find);
        String name = library.map(LibrarySummary::name)
                .orElseGet(() -> network.current().name())
                .in(language)
                .text();
        known.put("library", name);
        known.put("controller", name);
        known.put("survey", survey.words().title().in(language).text());
        known.put(
                "region",
                survey.areas().stream()
                        .flatMap(area -> places.findArea(area).stream())
                        .map(area -> area.titled(language))
                        .collect(Collectors.joining(", ")));
        known.put("until", t.date(survey.period().closes()));
        known.put("date", t.date(LocalDate.now(clock)));
        known.put("kept", t.say("method.kept"));
        library.map(found -> rows.reach(found.id().value())).ifPresent(reach -> {
            known.put("email", reach.email());
            known.put("phone", reach.phone());
        });
        return known;
    }

    /** What happens to the answers, in each language one can answer in, or else the network's first. */
    LocalizedText notice(Survey survey) {
        List<String> languages = survey.words().languages().isEmpty()
                ? List.of(survey.words().title().source())
                : survey.words().languages();
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(
                language,
                plain(fill(MethodTexts.letter(LetterName.PRIVACY_NOTICE, language), survey, language, Map.of()))));
        return new LocalizedText(languages.getFirst(), texts);
    }

    /** Without the marks of headings and of bold letters, and without the heading the page has itself. */
    private static String plain(String letter) {
        return letter.replaceFirst("^# .*\\R+", "").replace("**", "");
    }
}
