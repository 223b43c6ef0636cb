package kompas.accounts.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kompas.accounts.How;
import kompas.accounts.TraceHolder.Trace;
import kompas.accounts.domain.ErasingTraces;
import kompas.accounts.domain.Holder;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * Finding and erasing people without an account.
 *
 * @param accounts people with one who are found by the same words; they are erased by themselves
 * @param chosen keys of what was ticked
 * @param done what was done just now
 */
public record TracesView(
        String words, List<Trace> found, List<Holder> accounts, Set<String> chosen, Wished wished, Done done) {

    /** In how many places; {@code restricted} is below zero when that was not asked for. */
    public record Done(int erased, int restricted) {

        static final Done NOTHING = new Done(0, -1);
    }

    /** @param answered whether the form was sent, so that what is missing is said */
    public record Wished(String how, String on, boolean answered) {}

    TracesView with(List<Trace> traces, List<Holder> people) {
        return new TracesView(words, traces, people, chosen, wished, done);
    }

    public boolean tooShort() {
        return !words.isEmpty() && words.length() < ErasingTraces.SHORTEST;
    }

    public boolean nothingChosen() {
        return wished.answered() && chosen.isEmpty();
    }

    public Field how(Text t) {
        return Field.of("how", t.say("accounts.erase-for.how"))
                .error(
                        wished.answered()
                                        && PersonErasureController.how(wished.how())
                                                .isEmpty()
                                ? t.say("accounts.erase-for.how-missing")
                                : "");
    }

    public Field on(Text t) {
        return Field.of("on", t.say("accounts.erase-for.on"))
                .value(wished.on())
                .error(
                        wished.answered()
                                        && PersonErasureController.day(wished.on())
                                                .isEmpty()
                                ? t.say("accounts.erase-for.on-wrong")
                                : "");
    }

    public List<Choice> ways(Text t) {
        return Stream.of(How.PAPER, How.MAIL, How.PHONE, How.COUNTER)
                .map(way -> new Choice(way.code(), t.say(way.key()), way.code().equals(wished.how())))
                .toList();
    }
}
