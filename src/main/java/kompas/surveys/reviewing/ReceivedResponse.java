package kompas.surveys.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.files.FileId;
import tools.jackson.databind.JsonNode;

/**
 * One response as whoever reviews it sees it.
 *
 * @param version of the form it answers, where we know it
 * @param answers nested as in the form
 * @param started by the phone's clock
 * @param awaited names of files its answers speak of that have not come yet
 */
public record ReceivedResponse(
        ResponseLine line,
        String instanceId,
        Optional<UUID> version,
        JsonNode answers,
        Optional<Instant> started,
        Optional<Instant> ended,
        List<Flagged> flags,
        List<Attached> files,
        List<String> awaited) {

    public ReceivedResponse {
        flags = List.copyOf(flags);
        files = List.copyOf(files);
        awaited = List.copyOf(awaited);
    }

    /**
     * @param path of the question it is about, "" for the whole
     * @param says what its sentence names
     * @param dismissed that somebody said why it means nothing
     */
    public record Flagged(
            String kind, String path, String detail, Map<String, String> says, Optional<Dismissed> dismissed) {

        public Flagged {
            says = Map.copyOf(says);
        }
    }

    /** @param by empty for whoever is no longer known */
    public record Dismissed(Instant at, Optional<PersonId> by, String why) {}

    /** @param bytes how many */
    public record Attached(UUID id, String name, String mediaType, long bytes, FileId file) {}
}
