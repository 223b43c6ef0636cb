package kompas.tasks;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.text.Text;

/**
 * What stands on somebody's desk that is no task: work that runs or came to nothing, a beginning to go on with, something
 * that will go wrong. A bean of this type is all there is to adding it; it is asked at each look at the desk.
 */
public interface DeskNotices {

    List<Notice> of(SignedIn who, Text t);

    /** How it is meant: to be known, to be glad of, to be seen to. */
    enum Tone {
        PLAIN,
        WARN,
        BAD
    }

    /**
     * One sentence.
     *
     * @param path where to see to it, behind the language
     */
    record Notice(Tone tone, String sentence, Optional<String> path) {}
}
