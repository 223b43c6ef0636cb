package kompas.tasks;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.Scope;

/**
 * Something somebody has to do.
 *
 * @param kind in lower case with underscores; its sentence is the message {@code tasks.kind.<kind>}
 * @param subjectKind what it is about, in one word: {@code organisation}
 * @param responsible whose desk it lies on
 * @param promisedOn the day somebody was promised an answer by
 * @param path where it is worked, behind the language
 * @param words what the sentence names: {@code name}; nothing private, for it is read by everybody with that desk
 */
public record NewTask(
        String kind,
        String subjectKind,
        UUID subject,
        Scope responsible,
        LocalDate promisedOn,
        String path,
        Map<String, String> words) {

    public NewTask {
        words = Map.copyOf(words);
    }
}
