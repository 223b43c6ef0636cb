package kompas.needs;

import kompas.shared.kernel.Coded;
import kompas.shared.text.Text;

/** What is lacked or given; a network may add kinds of its own, which are codes only. */
public enum NeedKind implements Coded {
    TRAINING,
    SPACE,
    VOLUNTEERS,
    EQUIPMENT,
    FUNDING,
    PARTNERS,
    VISIBILITY,
    EXPERTISE;

    @Override
    public String key() {
        return key(code());
    }

    /** The message with the name of a kind, be it one of these or one a network added. */
    public static String key(String code) {
        return "needs.kind." + code;
    }

    /** The name of a kind; the code of one a network added and gave no name. */
    public static String said(String code, Text t) {
        return t.knows(key(code)) ? t.say(key(code)) : code;
    }
}
