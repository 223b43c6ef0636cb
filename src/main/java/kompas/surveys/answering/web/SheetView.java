package kompas.surveys.answering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import kompas.surveys.Survey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.FormPage;
import kompas.surveys.answering.SheetPage;
import kompas.surveys.xform.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * A page of the form.
 *
 * @param map to point at; null where nothing is to be pointed at
 */
public record SheetView(
        Survey survey,
        String key,
        AnswerSheet sheet,
        SheetPage shown,
        Text t,
        @Nullable MapView map) {

    private static final int LONGEST_HEADING = 80;

    /**
     * Questions that belong closer together.
     *
     * @param heading "" for none of its own
     */
    public record Part(String path, String heading, List<Question> questions) {}

    public FormPage page() {
        return shown.page().orElseThrow();
    }

    /** What a phone would show as one screen has its own heading here, unless it is all there is. */
    public List<Part> parts() {
        return page().screens().stream()
                .map(screen -> new Part(
                        screen.path(),
                        Headings.own(page(), screen),
                        screen.prompts().stream()
                                .filter(prompt -> !noted().equals(Optional.of(prompt)))
                                .map(this::question)
                                .toList()))
                .toList();
    }

    private Question question(Prompt prompt) {
        return new Question(
                prompt,
                Optional.ofNullable(shown.wrong().get(prompt.path())),
                Optional.ofNullable(shown.typed().get(prompt.path())));
    }

    /** Links to what has to be mended. */
    public List<Link> errors() {
        List<Link> errors = new ArrayList<>();
        for (Part part : parts()) {
            part.questions().stream()
                    .filter(question -> question.breach().isPresent())
                    .map(question ->
                            Link.to(Question.plain(question.prompt()) + " " + question.error(t), "#" + question.id()))
                    .forEach(errors::add);
        }
        return errors;
    }

    public boolean files() {
        return page().prompts().stream().anyMatch(prompt -> prompt.control() == Prompt.Control.UPLOAD);
    }

    /** Where on the way this page is: the groups around it, or a short note it begins with; "" for neither. */
    public String heading() {
        String heading = Headings.of(page());
        return heading.isEmpty() ? noted().map(Question::plain).orElse("") : heading;
    }

    /** The note that is the heading and therefore not said again. */
    private Optional<Prompt> noted() {
        return page().prompts().stream()
                .limit(1)
                .filter(prompt -> Headings.of(page()).isEmpty() && prompt.readOnly())
                .filter(prompt -> Question.plain(prompt).length() <= LONGEST_HEADING)
                .findFirst();
    }

    public String progress() {
        return counted("answering.progress");
    }

    private String counted(String key) {
        SheetPage.Progress at = shown.progress();
        return t.say(key, "count", count(), "first", at.first(), "last", at.last(), "of", at.of());
    }

    private int count() {
        return shown.progress().last() - shown.progress().first() + 1;
    }

    /** Of what there may be another one. */
    public String repeated() {
        return Headings.repeated(page());
    }

    /** The entry that would come next, by name and number. */
    public String next() {
        return Headings.numbered(repeated(), shown.entries().size() + 1);
    }

    /** What stands for an entry in the list of those given so far. */
    public String named(SheetPage.Entry entry) {
        String number = Headings.numbered(repeated(), entry.number());
        return entry.said().map(said -> number + ": " + Question.said(said, t)).orElse(number);
    }
}
