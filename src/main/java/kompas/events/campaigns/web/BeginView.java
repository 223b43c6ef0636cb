package kompas.events.campaigns.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.events.campaigns.Campaign;
import kompas.events.planning.Answers;
import kompas.events.planning.Problem;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form of a campaign.
 *
 * @param campaign the one that is changed; empty for a new one
 * @param languages the reader's first
 */
public record BeginView(
        UUID id, Optional<Campaign> campaign, Answers answers, List<Problem> problems, List<String> languages) {

    private static final int GOALS = 17;

    /** A question asked once, or once in each language: {@code title.bg}. */
    public Field field(String name, String language, Text t) {
        String full = language.isEmpty() ? name : name + "." + language;
        String label = t.say("campaigns.form." + name);
        String hint = "campaigns.form." + name + "-hint";
        boolean readers = language.isEmpty() || language.equals(languages.getFirst());
        return Field.of(
                        full,
                        readers
                                ? label
                                : t.say(
                                        "planning.form.in-language",
                                        "question",
                                        label,
                                        "language",
                                        t.nameHere(language)))
                .value(answers.text(full))
                .hint(readers && t.knows(hint) ? t.say(hint) : "")
                .error(problems.stream()
                        .filter(problem -> problem.field().equals(full))
                        .findFirst()
                        .map(problem -> problem.say(t))
                        .orElse(""));
    }

    public List<Link> errors(Text t) {
        return problems.stream()
                .map(problem -> Link.to(problem.say(t), "#" + problem.field()))
                .toList();
    }

    public List<Choice> goals(Text t) {
        return IntStream.rangeClosed(1, GOALS)
                .mapToObj(String::valueOf)
                .map(goal -> new Choice(goal, goal + " " + t.say("directory.goal." + goal), answers.has("goal", goal)))
                .toList();
    }

    /** @param codes of the network's countries */
    public List<Choice> countries(List<String> codes, Text t) {
        return codes.stream()
                .map(code -> new Choice(
                        code, Locale.of("", code).getDisplayCountry(t.locale()), answers.has("country", code)))
                .toList();
    }

    /** Whether it is announced already, so that it is saved and nothing else. */
    public boolean announced() {
        return campaign.filter(Campaign::isPublic).isPresent();
    }

    /** Whether something is to be mended in this language. */
    public boolean toMend(String language) {
        return problems.stream().anyMatch(problem -> problem.field().endsWith("." + language));
    }

    public List<String> otherLanguages() {
        return languages.subList(1, languages.size());
    }
}
