package kompas.surveys.method.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.method.MethodStep;
import org.springframework.util.MultiValueMap;

/**
 * The form of a step, in every language of the network.
 *
 * @param typed by field: {@code day}, {@code title.bg}, {@code text.bg}
 * @param problem the field that is wrong, "" for none
 */
public record StepForm(UUID id, Survey survey, List<String> languages, Map<String, String> typed, String problem) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    static StepForm of(Survey survey, MethodStep step, List<String> languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("day", String.valueOf(step.day()));
        step.title().texts().forEach((language, text) -> typed.put("title." + language, text));
        step.text().ifPresent(text -> text.texts().forEach((language, said) -> typed.put("text." + language, said)));
        return new StepForm(step.id(), survey, languages, typed, "");
    }

    static StepForm of(Survey survey, UUID id, List<String> languages, MultiValueMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.keySet().forEach(name -> typed.put(name, Typed.text(sent.getFirst(name))));
        StepForm form = new StepForm(id, survey, languages, typed, "");
        return new StepForm(id, survey, languages, typed, form.wrong());
    }

    /** The first field that cannot be used. */
    private String wrong() {
        if (!value("day").matches("[1-9][0-9]{0,2}")) {
            return "day";
        }
        if (text("title", LONGEST_TITLE).isEmpty()) {
            return "title." + languages.getFirst();
        }
        return languages.stream()
                .flatMap(language -> List.of("title." + language, "text." + language).stream())
                .filter(field -> value(field).length() > (field.startsWith("title") ? LONGEST_TITLE : LONGEST_TEXT))
                .findFirst()
                .orElse("");
    }

    MethodStep step() {
        return new MethodStep(
                id,
                Integer.parseInt(value("day")),
                text("title", LONGEST_TITLE).orElseThrow(),
                text("text", LONGEST_TEXT),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<LocalizedText> text(String field, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String said = value(field + "." + language);
            if (!said.isEmpty() && said.length() <= longest) {
                texts.put(language, said);
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(texts.keySet().iterator().next(), texts));
    }

    private String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public Field field(String name, String language, Text t) {
        String full = language.isEmpty() ? name : name + "." + language;
        String label = t.say("method.step." + name);
        return Field.of(
                        full,
                        language.isEmpty()
                                ? label
                                : t.say(
                                        "surveys.form.in-language",
                                        "question",
                                        label,
                                        "language",
                                        t.nameHere(language)))
                .value(value(full))
                .error(problem.equals(full) ? said(t) : "");
    }

    public List<Link> errors(Text t) {
        return problem.isEmpty() ? List.of() : List.of(Link.to(said(t), "#" + problem));
    }

    private String said(Text t) {
        return t.say(
                problem.equals("day")
                        ? "method.problem.day"
                        : value(problem).isEmpty() ? "method.problem.title" : "surveys.problem.too-long");
    }
}
