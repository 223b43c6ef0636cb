package kompas.events.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.planning.DescribingHosts;
import kompas.events.planning.DescribingHosts.Line;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Field;
import kompas.shared.web.Page;

/**
 * One of those behind an activity, with what they want to be said.
 *
 * @param sentences one for each language, the reader's first
 * @param logoProblem why their logo was not kept; empty for nothing
 */
public record HostView(Line line, List<Sentence> sentences, Field url, String logoProblem) {

    private static final String URL = "planning.problem.no-web-address";

    /** Their sentence in one language. */
    public record Sentence(String language, Field field) {}

    /**
     * What was sent and not saved.
     *
     * @param typed every field, by name
     * @param problem a message
     * @param logo whether the problem is with their logo
     */
    record Sent(Map<String, String> typed, String problem, boolean logo) {}

    static HostView of(Page page, Line line, Optional<Sent> sent, String words) {
        boolean logo = sent.filter(Sent::logo).isPresent();
        Optional<Sent> form = sent.filter(found -> !found.logo());
        Field url = Field.of("url-" + line.id(), page.t().say("planning.hosts.url"))
                .value(form.map(found -> found.typed().getOrDefault("url", ""))
                        .or(line::url)
                        .orElse(""))
                .error(form.filter(found -> found.problem().equals(URL)).isPresent() ? words : "")
                .optionally();
        List<Sentence> sentences = page.languagesOwnFirst().stream()
                .map(language -> sentence(page, line, language, form, words))
                .toList();
        return new HostView(line, sentences, url, logo ? words : "");
    }

    private static Sentence sentence(Page page, Line line, String language, Optional<Sent> form, String words) {
        boolean own = language.equals(page.languagesOwnFirst().getFirst());
        String question = page.t().say("planning.hosts.sentence");
        Field field = Field.of(
                        "sentence-" + language + "-" + line.id(),
                        own
                                ? question
                                : page.t()
                                        .say(
                                                "planning.form.in-language",
                                                "question",
                                                question,
                                                "language",
                                                page.t().nameHere(language)))
                .value(form.map(found -> found.typed().getOrDefault("sentence." + language, ""))
                        .or(() -> line.sentence().map(LocalizedText::texts).map(texts -> texts.get(language)))
                        .orElse(""))
                .hint(own ? page.t().say("planning.hosts.sentence-hint") : "")
                .optionally();
        boolean wrong = form.filter(found -> !found.problem().equals(URL)).isPresent()
                && field.value().length() > DescribingHosts.LONGEST;
        return new Sentence(language, wrong ? field.error(words) : field);
    }

    /** Whether there is anything to look at already, or to mend. */
    public boolean open() {
        return line.sentence().isPresent()
                || line.logo().isPresent()
                || Stream.concat(sentences.stream().map(Sentence::field), Stream.of(url))
                        .anyMatch(Field::wrong)
                || !logoProblem.isEmpty();
    }
}
