package kompas.directory.needed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;

/**
 * Somebody says that they can help with a need.
 *
 * @param id made when the form was shown, so that a form sent twice is one reply
 * @param thanks what the organisation wrote back; may be empty
 */
public record NeedReply(
        UUID id,
        UUID need,
        OrganisationId owner,
        PersonId by,
        Voice voice,
        String words,
        State state,
        String thanks,
        Instant written) {

    /** How far it is. */
    public enum State implements Coded {
        WAITING,
        ACCEPTED,
        DECLINED;

        @Override
        public String key() {
            return "needed.reply." + code();
        }
    }

    /** For whom somebody speaks. */
    public enum Speaker implements Coded {
        PERSON,
        ORGANISATION,
        LIBRARY;

        @Override
        public String key() {
            return "needed.speaker." + code();
        }
    }

    /**
     * In whose name somebody speaks.
     *
     * @param id of the organisation or the library; empty for oneself
     */
    public record Voice(Speaker speaker, Optional<UUID> id) {

        public static final Voice OWN = new Voice(Speaker.PERSON, Optional.empty());

        /** As it stands in a form. */
        public String code() {
            return id.map(each -> speaker.code() + "-" + each).orElse(speaker.code());
        }
    }

    /**
     * A voice in words.
     *
     * @param name of the organisation or the library; empty for oneself
     * @param path of its page, behind the language
     */
    public record Named(Voice voice, Optional<LocalizedText> name, Optional<String> path) {}
}
