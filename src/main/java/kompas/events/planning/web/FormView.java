package kompas.events.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activity;
import kompas.events.planning.Answers;
import kompas.events.planning.Problem;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form of an activity.
 *
 * @param draft under which what is typed is kept while it is a new one
 * @param activity the one that is changed; empty for a new one
 * @param languages the reader's first
 * @param options what there is to choose from
 * @param proposes whether it is proposed to a library rather than planned by it
 * @param restored whether what stands here was typed earlier and not saved
 */
public record FormView(
        Answers answers,
        List<Problem> problems,
        UUID draft,
        Optional<Activity> activity,
        List<String> languages,
        Options options,
        boolean proposes,
        boolean restored) {

    /** What there is to choose from in each list. */
    public record Options(Map<String, List<Choice>> lists) {

        public List<Choice> of(String field) {
            return lists.getOrDefault(field, List.of());
        }
    }

    /** The question, what was typed, and what to mend. */
    public Field field(String name, Text t) {
        return named(name, "planning.form." + name, t);
    }

    /** A question asked once in each language. */
    public Field field(String name, String language, Text t) {
        Field field = named(name + "." + language, "planning.form." + name, t);
        boolean readers = language.equals(languages.getFirst());
        return readers
                ? field
                : new Field(
                        field.name(),
                        t.say("planning.form.in-language", "question", field.label(), "language", t.nameHere(language)),
                        field.value(),
                        "",
                        field.error(),
                        true,
                        "");
    }

    private Field named(String name, String key, Text t) {
        String hint = key + "-hint";
        return Field.of(name, t.say(key))
                .value(answers.text(name))
                .hint(t.knows(hint) ? t.say(hint) : "")
                .error(error(name, t));
    }

    private String error(String name, Text t) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .findFirst()
                .map(problem -> problem.say(t))
                .orElse("");
    }

    /** Links to the fields that need mending. */
    public List<Link> errors(Text t) {
        return problems.stream()
                .map(problem -> Link.to(problem.say(t), "#" + problem.field()))
                .distinct()
                .toList();
    }

    /** The other languages of the network. */
    public List<String> otherLanguages() {
        return languages.subList(1, languages.size());
    }

    /** Whether anything is written in a language other than the reader's, or has to be mended there. */
    public boolean translated() {
        return otherLanguages().stream()
                .anyMatch(language -> List.of("title", "summary", "description", "price").stream()
                        .anyMatch(field -> !answers.text(field + "." + language).isEmpty()
                                || problems.stream()
                                        .anyMatch(problem -> problem.field().equals(field + "." + language))));
    }

    public boolean isNew() {
        return activity.isEmpty();
    }

    /** Whether the dates are asked for: always at first, afterwards only when somebody wants to write them anew. */
    public boolean redates() {
        return isNew() || answers.is("redate", "true");
    }
}
