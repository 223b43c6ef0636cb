package kompas.surveys.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.Survey.Period;
import kompas.surveys.Survey.Words;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into the form of a survey, and what of it has to be mended.
 *
 * @param typed every value of every field
 * @param languages of the network, the writer's first
 * @param problems field to message, in the order of the form
 */
public record SurveyForm(Map<String, List<String>> typed, List<String> languages, Map<String, String> problems) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 6000;

    static SurveyForm of(MultiValueMap<String, String> typed, List<String> languages) {
        return new SurveyForm(Map.copyOf(typed), languages, new LinkedHashMap<>());
    }

    static SurveyForm of(Survey survey, List<String> languages) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        texts(typed, "title", Optional.of(survey.words().title()));
        texts(typed, "purpose", survey.words().purpose());
        texts(typed, "privacy", survey.words().privacy());
        typed.put("language", survey.words().languages());
        typed.put("opens", List.of(survey.period().opens().toString()));
        typed.put("closes", List.of(survey.period().closes().toString()));
        typed.put(
                "area",
                survey.areas().stream().map(area -> area.value().toString()).toList());
        return new SurveyForm(typed, languages, Map.of());
    }

    /** A new one: begins today, goes on for three weeks, in every language of the network. */
    static SurveyForm blank(LocalDate today, List<String> languages) {
        return new SurveyForm(
                Map.of(
                        "opens", List.of(today.toString()),
                        "closes", List.of(today.plusWeeks(3).toString()),
                        "language", languages),
                languages,
                Map.of());
    }

    private static void texts(Map<String, List<String>> typed, String field, Optional<LocalizedText> text) {
        text.ifPresent(
                known -> known.texts().forEach((language, words) -> typed.put(field + "." + language, List.of(words))));
    }

    /** The words, the period and the areas; empty when something has to be mended first. */
    Optional<Read> read() {
        Optional<LocalizedText> title = localized("title", LONGEST_TITLE);
        if (title.isEmpty()) {
            problems.putIfAbsent("title." + languages.getFirst(), "surveys.problem.no-title");
        }
        Optional<LocalizedText> purpose = localized("purpose", LONGEST_TEXT);
        Optional<LocalizedText> privacy = localized("privacy", LONGEST_TEXT);
        Optional<LocalDate> opens = day("opens");
        Optional<LocalDate> closes = day("closes");
        if (opens.isPresent() && closes.filter(opens.get()::isAfter).isPresent()) {
            problems.put("closes", "surveys.problem.closes-before");
        }
        if (!problems.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Words words = new Words(
                title.get(),
                purpose,
                privacy,
                languages.stream().filter(tag -> has("language", tag)).toList());
        return Optional.of(new Read(words, new Period(opens.orElseThrow(), closes.orElseThrow()), areas()));
    }

    /** What was understood. */
    record Read(Words words, Period period, List<AreaId> areas) {}

    private Optional<LocalizedText> localized(String field, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = Typed.text(first(field + "." + language));
            if (text.length() > longest) {
                problems.put(field + "." + language, "surveys.problem.too-long");
            } else if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(texts.keySet().iterator().next(), texts));
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(Typed.line(first(field))));
        } catch (DateTimeException e) {
            problems.put(field, "surveys.problem.no-day");
            return Optional.empty();
        }
    }

    private List<AreaId> areas() {
        return typed.getOrDefault("area", List.of()).stream()
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(id -> AreaId.of(UUID.fromString(id)))
                .distinct()
                .toList();
    }

    String first(String field) {
        List<String> values = typed.getOrDefault(field, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    public boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    /** A question asked once, or with a language once in each: {@code title.bg}. */
    public Field field(String name, String language, Text t) {
        String full = language.isEmpty() ? name : name + "." + language;
        boolean readers = language.isEmpty() || language.equals(languages.getFirst());
        String label = t.say("surveys.form." + name);
        String hint = "surveys.form." + name + "-hint";
        return Field.of(
                        full,
                        readers
                                ? label
                                : t.say(
                                        "surveys.form.in-language",
                                        "question",
                                        label,
                                        "language",
                                        t.nameHere(language)))
                .value(first(full))
                .hint(readers && t.knows(hint) ? t.say(hint) : "")
                .error(problems.containsKey(full) ? t.say(problems.get(full)) : "");
    }

    public List<Link> errors(Text t) {
        return problems.entrySet().stream()
                .map(problem -> Link.to(t.say(problem.getValue()), "#" + problem.getKey()))
                .toList();
    }

    /** The languages answers can be given in. */
    public List<Choice> languageChoices(Text t) {
        return languages.stream()
                .map(tag -> new Choice(tag, t.nameHere(tag), has("language", tag)))
                .toList();
    }

    public List<String> otherLanguages() {
        return languages.subList(1, languages.size());
    }
}
