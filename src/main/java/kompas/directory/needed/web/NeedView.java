package kompas.directory.needed.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.needed.NeedAnswer;
import kompas.directory.needed.ReplyingToNeeds.Told;
import kompas.directory.needed.WorkedNeed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * One need for everybody, on the screen.
 *
 * @param kind what is needed, in words
 * @param answers what everybody may know of what is done about it
 * @param signIn where to sign in and come back from; empty for somebody who is
 * @param voices in whose names this reader may answer; none for who may not
 * @param keeper whether this reader looks after the organisation
 * @param replies what came in, for those who look after it
 * @param thanks what was written back and cannot be sent, with the id of the reply
 */
public record NeedView(
        WorkedNeed need,
        String kind,
        String place,
        List<NeedAnswer> answers,
        Optional<String> signIn,
        List<Choice> voices,
        boolean keeper,
        List<Told> replies,
        Typed typed,
        Typed thanks) {

    /**
     * What was typed.
     *
     * @param problem the message that says what is wrong; empty for nothing
     */
    public record Typed(String words, String as, UUID key, String problem) {

        static final Typed NOTHING = new Typed("", "", new UUID(0, 0), "");
    }

    /** The same with thanks that cannot be sent as they are. */
    NeedView refusing(Typed written) {
        return new NeedView(need, kind, place, answers, signIn, voices, keeper, replies, typed, written);
    }

    public Field words(Text t) {
        return Field.of("words", t.say("needed.reply.words"))
                .value(typed.words())
                .hint(t.say("needed.reply.words-hint"))
                .error(typed.problem().isEmpty() ? "" : t.say(typed.problem()));
    }

    public Field as(Text t) {
        return Field.of("as", t.say("needed.reply.as"));
    }
}
