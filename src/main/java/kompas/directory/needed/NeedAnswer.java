package kompas.directory.needed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * One thing that is done about a need.
 *
 * @param title what the activity, the room or the organisation is called; empty for a note, and for an activity nobody has named yet
 * @param path of its page, behind the language; empty where there is none
 * @param words of a note
 * @param announced whether everybody can find the activity
 */
public record NeedAnswer(
        UUID id,
        AnswerWay way,
        Optional<LocalizedText> title,
        Optional<String> path,
        String words,
        boolean announced,
        LocalDate since) {}
