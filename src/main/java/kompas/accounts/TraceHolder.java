package kompas.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A module in which people stand who have no account: it finds them for whoever handles a wish to be forgotten. */
public interface TraceHolder {

    /**
     * Everybody whose name, address or telephone number holds these words; so many that a person can look through them.
     *
     * @param language of the words told
     */
    List<Trace> find(String words, String language);

    /**
     * Somebody in one place.
     *
     * @param key the same as long as what it says is the same
     * @param kind the message that says what it is
     * @param about the name of what they stand with
     * @param said what stands there of them
     * @param path of the page where it can be looked at, behind the language
     * @param email where they can be written to
     * @param subject what the act of erasing is recorded about
     * @param erase inside the caller's transaction, by whom
     * @param restrict in the same way: it is kept, but shown to nobody and used for nothing; empty where that is so already, or
     *     where nothing is done with it but answering
     */
    record Trace(
            String key,
            String kind,
            String about,
            String said,
            Optional<String> path,
            Optional<String> email,
            Subject subject,
            Consumer<PersonId> erase,
            Optional<Consumer<PersonId>> restrict) {}

    record Subject(String kind, UUID id) {}
}
