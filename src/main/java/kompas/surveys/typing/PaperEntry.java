package kompas.surveys.typing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;

/**
 * A copy on paper as somebody types it in, or a response as somebody corrects it.
 *
 * @param version of the form that was printed, or that the response answers
 * @param copy what the paper carries
 * @param stage how far it has come
 * @param typed by the name of the field, as it was typed
 */
public record PaperEntry(UUID id, SurveyId survey, UUID version, Copy copy, Stage stage, Map<String, String> typed) {

    /** What is typed of the copy itself: these are no questions. */
    public static final String FILLED_ON = "#filled";

    /** @see #FILLED_ON */
    public static final String COLLECTOR = "#collector";

    /** Why a response is corrected. */
    public static final String REASON = "#reason";

    public PaperEntry {
        typed = Map.copyOf(typed);
    }

    /**
     * @param invitation whose code it carries; empty for none, and for another copy with a code that was typed in before
     * @param again another copy with a code that was typed in before
     */
    public record Copy(Optional<UUID> invitation, Optional<UUID> respondent, boolean again) {}

    /**
     * @param corrects a response there is already
     * @param response what it has become, or corrects
     * @param instanceId what the response is or will be called
     * @param replaces the instance it takes the place of
     * @param by who types; empty when that is forgotten
     */
    public record Stage(
            boolean corrects,
            Optional<UUID> response,
            String instanceId,
            Optional<String> replaces,
            Optional<PersonId> by,
            Instant changed,
            Optional<Instant> sent) {}

    public String field(String name) {
        return typed.getOrDefault(name, "");
    }

    boolean isOf(PersonId person) {
        return stage.by().filter(person::equals).isPresent();
    }
}
