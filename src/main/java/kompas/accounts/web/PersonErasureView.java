package kompas.accounts.web;

import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.How;
import kompas.accounts.domain.Holder;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * Erasing somebody who asked for it otherwise than here.
 *
 * @param problem message key of why it was not done, empty at first
 * @param answered whether the form was sent, so that what is missing is said
 */
public record PersonErasureView(Holder person, String how, String on, String problem, boolean answered) {

    public Field howField(Text t) {
        return Field.of("how", t.say("accounts.erase-for.how"))
                .error(
                        answered && PersonErasureController.how(how).isEmpty()
                                ? t.say("accounts.erase-for.how-missing")
                                : "");
    }

    public Field onField(Text t) {
        return Field.of("on", t.say("accounts.erase-for.on"))
                .value(on)
                .error(
                        answered && PersonErasureController.day(on).isEmpty()
                                ? t.say("accounts.erase-for.on-wrong")
                                : "");
    }

    public List<Choice> ways(Text t) {
        return Stream.of(How.PAPER, How.MAIL, How.PHONE, How.COUNTER)
                .map(way -> new Choice(way.code(), t.say(way.key()), way.code().equals(how)))
                .toList();
    }
}
