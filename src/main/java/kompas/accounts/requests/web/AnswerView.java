package kompas.accounts.requests.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.requests.DataRequest;
import kompas.accounts.requests.DataRequest.Outcome;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * One request of the register, on the screen.
 *
 * @param by who answered it; empty when nobody has, or is not known any more
 */
public record AnswerView(DataRequest request, AnswerForm form, Checked checked, LocalDate today, String by) {

    private static final int LONGEST = 4000;

    /** What was sent, so that what is wrong with it is said. */
    public enum Checked {
        NOTHING,
        ANSWER,
        EXTENSION
    }

    public Field outcome(Text t) {
        return Field.of("outcome", t.say("requests.answer.outcome"))
                .error(
                        checked == Checked.ANSWER && form.chosen().isEmpty()
                                ? t.say("requests.answer.outcome-missing")
                                : "");
    }

    public List<Choice> outcomes(Text t) {
        return Stream.of(Outcome.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        form.chosen().filter(each::equals).isPresent()))
                .toList();
    }

    public Field answer(Text t) {
        String words = form.text(form.answer());
        boolean missing =
                words.isEmpty() && form.chosen().filter(Outcome::needsReasons).isPresent();
        return Field.of("answer", t.say("requests.answer.words"))
                .value(words)
                .hint(t.say("requests.answer.words-hint"))
                .optionally()
                .error(
                        checked == Checked.ANSWER && (missing || words.length() > LONGEST)
                                ? t.say(missing ? "requests.answer.words-missing" : "requests.ask.words-long")
                                : "");
    }

    public Field because(Text t) {
        String words = form.text(form.because());
        return Field.of("because", t.say("requests.extend.because"))
                .value(words)
                .hint(t.say("requests.extend.because-hint"))
                .error(
                        checked == Checked.EXTENSION && (words.isEmpty() || words.length() > LONGEST)
                                ? t.say(words.isEmpty() ? "requests.extend.because-missing" : "requests.ask.words-long")
                                : "");
    }

    public List<Link> errors(Text t) {
        return Stream.of(outcome(t), answer(t), because(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    /** Where what is kept of whoever asked is looked for, behind the language. */
    public String search() {
        String words = request.from().reach().isEmpty()
                ? request.from().name()
                : request.from().reach();
        return "/desk/erasure?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
