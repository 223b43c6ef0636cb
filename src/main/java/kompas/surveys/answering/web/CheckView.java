package kompas.surveys.answering.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/** Everything somebody has answered, to look over before it is sent. */
public record CheckView(Survey survey, String key, List<Screen> screens) {

    /** A screen with the questions of it that have an answer. */
    public record Part(String heading, String path, List<Prompt> answered) {}

    public List<Part> parts() {
        return screens.stream()
                .map(screen -> new Part(
                        SheetView.heading(screen),
                        screen.path(),
                        screen.prompts().stream()
                                .filter(prompt ->
                                        !prompt.readOnly() && !prompt.answer().isEmpty())
                                .toList()))
                .filter(part -> !part.answered().isEmpty())
                .toList();
    }

    public String to(Page page, Part part) {
        return page.to("/answer/" + key + "/form?at=" + URLEncoder.encode(part.path(), StandardCharsets.UTF_8));
    }
}
