package kompas.needs;

import java.util.Optional;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Text;

/** What a training is about, in the codes of the questionnaires that come with Kompas; a topic may be any other word too. */
public enum NeedTopic implements Coded {
    PROJECTS,
    FUNDRAISING,
    ACCOUNTS,
    RULES,
    BOARD,
    VOLUNTEERS,
    COMMUNICATION,
    MEDIA,
    ADVOCACY,
    DIGITAL,
    DATA_PROTECTION,
    EVENTS,
    PARTNERSHIPS,
    EVALUATION;

    @Override
    public String key() {
        return "needs.topic." + code();
    }

    /** The message with its name; empty for a word of somebody's own, which is shown as it stands. */
    public static Optional<String> findKey(String topic) {
        return Coded.find(NeedTopic.class, topic).map(NeedTopic::key);
    }

    /** Its name; a word of somebody's own as it stands. */
    public static String said(String topic, Text t) {
        return findKey(topic).map(t::say).orElse(topic);
    }

    /** Whether needs and offers of this kind are asked what they are about. */
    public static boolean isAskedOf(String kind) {
        return kind.equals(NeedKind.TRAINING.code()) || kind.equals(NeedKind.EXPERTISE.code());
    }
}
