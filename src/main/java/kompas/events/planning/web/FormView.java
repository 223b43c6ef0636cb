package kompas.events.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.planning.Answers;
import kompas.events.planning.NotFree;
import kompas.events.planning.Problem;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * The form of an activity.
 *
 * @param notFree what there is in place of a room that is taken
 * @param draft under which what is typed is kept while it is a new one
 * @param activity the one that is changed; empty for a new one
 * @param languages the reader's first
 * @param options what there is to choose from
 * @param promised the day a library answers by what is proposed to it; empty for one it plans itself
 * @param declined what the library said to what was proposed before; empty for nothing
 * @param restored whether what stands here was typed earlier and not saved
 */
public record FormView(
        Answers answers,
        List<Problem> problems,
        Optional<NotFree> notFree,
        UUID draft,
        Optional<Activity> activity,
        List<String> languages,
        Options options,
        Optional<LocalDate> promised,
        Optional<String> declined,
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
                ? elsewhere(field, name, t)
                : new Field(
                        field.name(),
                        t.say("planning.form.in-language", "question", field.label(), "language", t.nameHere(language)),
                        field.value(),
                        "",
                        field.error(),
                        true,
                        "");
    }

    /** What stands there in another language, where it has not been translated yet. */
    private Field elsewhere(Field field, String name, Text t) {
        return otherLanguages().stream()
                .filter(other -> field.value().isEmpty()
                        && !answers.line(name + "." + other).isEmpty())
                .findFirst()
                .map(other -> field.hint(t.say(
                                "planning.form.so-far",
                                "text",
                                answers.line(name + "." + other),
                                "language",
                                t.nameHere(other)))
                        .optionally())
                .orElse(field);
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

    /** Whether it can be sent to the library: kept as a draft so far, or declined and changed. */
    public boolean sendable() {
        return proposes()
                && activity.map(Activity::status)
                        .filter(status -> status == ActivityStatus.DRAFT || status == ActivityStatus.DECLINED)
                        .isPresent();
    }

    /** Back to the list, or to the activity that is changed. */
    public List<Link> crumbs(Page page) {
        Link list = Link.to(page.t().say("planning.list.title"), page.to(PlannedPages.PATH));
        return activity.map(known -> List.of(
                        list,
                        Link.to(
                                known.title()
                                        .map(title -> title.in(page.language()).text())
                                        .orElseGet(() -> page.t().say("events.page.untitled")),
                                page.to(known.path()))))
                .orElseGet(() -> List.of(list));
    }

    /** Whether an organisation writes it, for a library to answer. */
    public boolean proposes() {
        return promised.isPresent();
    }

    /** What can be had in place of a room that is taken; empty for none. */
    public List<Choice> instead(Text t) {
        return notFree.map(taken -> InsteadChoices.of(taken.offers(answers), t)).orElse(List.of());
    }

    /** The library that reads a proposal, where there is no choice of several. */
    public Optional<String> reader() {
        return options.of("library").stream()
                .filter(library -> options.of("library").size() == 1)
                .map(Choice::label)
                .findFirst();
    }

    /** Whether the dates are asked for: always at first, afterwards only when somebody wants to write them anew. */
    public boolean redates() {
        return isNew() || answers.is("redate", "true");
    }
}
