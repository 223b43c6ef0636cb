package kompas.surveys.comparing.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.surveys.comparing.AskedKind;
import kompas.surveys.comparing.Item;
import kompas.surveys.comparing.Part;
import kompas.surveys.comparing.RuleSaid;
import kompas.surveys.comparing.RuleWords;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.xlsform.FormQuestion;

/**
 * A questionnaire to read.
 *
 * @param languages tags of those it is written in; empty when its author named none
 * @param language tag of the one it is shown in
 */
public record ReadView(
        Questionnaire questionnaire, FormVersion version, List<String> languages, String language, List<Line> lines) {

    /**
     * A question or a section.
     *
     * @param number counts what has to be answered, from 1; 0 for the rest
     * @param rules when it is shown, must be answered, what is taken
     */
    public record Line(int number, AskedKind kind, int depth, Words words, List<RuleSaid> rules, List<String> choices) {

        public boolean isQuestion() {
            return kind.isSeen() && !kind.isSection();
        }
    }

    /** @param name by which answers are kept */
    public record Words(String name, String label, String hint) {}

    static List<String> tags(Collection<String> languages) {
        return languages.stream()
                .map(FormQuestion::tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    static Line line(Item item, int number, RuleWords rules, String language) {
        Words words = new Words(item.name(), item.label(language), FormQuestion.in(language, item.text(Part.HINT), ""));
        List<RuleSaid> said = Stream.of(rules.condition(item), rules.required(item), rules.limit(item))
                .flatMap(rule -> rule.stream())
                .toList();
        List<String> choices = item.choices().stream()
                .map(choice -> FormQuestion.in(language, choice.labels(), choice.name()))
                .toList();
        return new Line(number, item.kind(), item.around().depth(), words, said, choices);
    }

    /** The same version in each of its languages. */
    public List<Link> tabs(String here, Text t) {
        return languages.stream()
                .map(tag -> new Link(t.nameOf(tag), here + "?in=" + tag, tag.equals(language)))
                .toList();
    }

    /** How many questions can be answered. */
    public long asked() {
        return lines.stream().filter(line -> line.number() > 0).count();
    }

    public List<Line> shown() {
        return lines.stream().filter(line -> line.kind().isSeen()).toList();
    }

    /** What nobody is asked: it is counted, or known already. */
    public List<Line> unasked() {
        return lines.stream().filter(line -> !line.kind().isSeen()).toList();
    }
}
