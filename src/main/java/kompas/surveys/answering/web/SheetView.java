package kompas.surveys.answering.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.SheetPage;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/** A page of the form. */
public record SheetView(Survey survey, String key, AnswerSheet sheet, SheetPage shown, Text t) {

    public Screen screen() {
        return shown.screen().orElseThrow();
    }

    public List<Question> questions() {
        return screen().prompts().stream()
                .map(prompt -> new Question(
                        prompt,
                        Optional.ofNullable(shown.wrong().get(prompt.path())),
                        Optional.ofNullable(shown.typed().get(prompt.path()))))
                .toList();
    }

    /** Links to what has to be mended. */
    public List<Link> errors() {
        return questions().stream()
                .filter(question -> question.breach().isPresent())
                .map(question ->
                        Link.to(question.prompt().words().label() + " " + question.error(t), "#" + question.id()))
                .toList();
    }

    public boolean files() {
        return screen().prompts().stream().anyMatch(prompt -> prompt.control() == Prompt.Control.UPLOAD);
    }

    /** Where on the way this page is: the groups around it. */
    public String heading() {
        return heading(screen());
    }

    public static String heading(Screen screen) {
        Set<String> said = new HashSet<>();
        return screen.headings().stream()
                .filter(heading -> !heading.label().isEmpty())
                // A repeat and the only group in it are called the same.
                .filter(heading -> said.add(heading.label()) || heading.number() > 0)
                .map(heading -> heading.number() > 0 ? heading.label() + " " + heading.number() : heading.label())
                .collect(Collectors.joining(" · "));
    }

    /** Something repeats here, and this page is within one entry of it. */
    public Optional<String> entry() {
        boolean repeats = screen().headings().stream().anyMatch(heading -> heading.number() > 0);
        return repeats ? shown.entry() : Optional.empty();
    }

    /** One's own way back to it, to write down: codes one has on paper already. */
    public boolean keepLink() {
        return sheet.invitation().isEmpty() && shown.number() == 1;
    }
}
