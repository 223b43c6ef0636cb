package kompas.surveys.answering.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.answering.FormPage;
import kompas.surveys.xform.Prompt;

/** Everything somebody has answered, to look over before it is sent. */
public record CheckView(Survey survey, String key, List<FormPage> pages) {

    /** What stands under one heading, with the questions that have an answer. */
    public record Part(String heading, List<Prompt> answered) {}

    public List<Part> parts() {
        Map<String, List<Prompt>> parts = new LinkedHashMap<>();
        for (FormPage page : pages) {
            List<Prompt> answered = page.prompts().stream()
                    .filter(prompt -> !prompt.readOnly() && !prompt.answer().isEmpty())
                    .toList();
            if (!answered.isEmpty()) {
                parts.computeIfAbsent(Headings.of(page), heading -> new ArrayList<>())
                        .addAll(answered);
            }
        }
        Function<Map.Entry<String, List<Prompt>>, Part> part = each -> new Part(each.getKey(), each.getValue());
        return parts.entrySet().stream().map(part).toList();
    }

    /** Whether they are on time. */
    public boolean open() {
        return survey.status().collects();
    }

    /** Questions left out though they may be answered. */
    public long skipped() {
        return pages.stream()
                .flatMap(page -> page.prompts().stream())
                .filter(prompt -> !prompt.readOnly() && prompt.answer().isEmpty())
                .count();
    }

    public static String label(Prompt prompt) {
        return Question.plain(prompt);
    }

    public String to(Page page, Prompt prompt) {
        return page.to("/answer/" + key + "/form?at=" + URLEncoder.encode(prompt.path(), StandardCharsets.UTF_8) + "#"
                + prompt.path());
    }
}
