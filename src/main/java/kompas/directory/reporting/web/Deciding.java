package kompas.directory.reporting.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Grounds;
import kompas.directory.reporting.Outcome;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * What stands below a case: the reason, and a button for each way it may end.
 *
 * @param reasonless whether somebody decided without a reason
 */
public record Deciding(Set<Outcome> outcomes, Reason reason, boolean reasonless) {

    static Deciding fresh(Collection<Outcome> outcomes) {
        return new Deciding(EnumSet.copyOf(outcomes), Reason.NONE, false);
    }

    public Field groundsField(Text t) {
        return Field.of("grounds", t.say("reporting.decide.grounds")).optionally();
    }

    public List<Choice> grounds(Text t) {
        return Stream.of(Grounds.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        reason.grounds().filter(each::equals).isPresent()))
                .toList();
    }

    public Field words(Text t) {
        return Field.of("reason", t.say("reporting.decide.reason"))
                .value(reason.words())
                .hint(t.say("reporting.decide.reason-hint"))
                .optionally()
                .error(reasonless ? t.say("reporting.decide.reason-missing") : "");
    }

    /** The words on a button. */
    public String verb(Outcome outcome, Text t) {
        return t.say("reporting.decide." + outcome.code());
    }
}
