package kompas.surveys.answering;

import java.util.Optional;
import kompas.shared.kernel.SecretLink;
import kompas.surveys.inviting.InvitationCode;

/**
 * The end of an address that opens somebody's own answers: the code they were asked with, or a secret of the sheet they began by
 * an open link.
 *
 * @param text as it stands in addresses
 */
public record AnswerKey(String text) {

    /** Codes however they are written become the one way they are printed. */
    public static AnswerKey of(String written) {
        return new AnswerKey(
                InvitationCode.typed(written).map(InvitationCode::text).orElse(written));
    }

    Optional<InvitationCode> code() {
        return InvitationCode.typed(text);
    }

    Optional<SecretLink> secret() {
        return Optional.of(new SecretLink(text)).filter(SecretLink::wellFormed);
    }

    @Override
    public String toString() {
        return "a key to answers";
    }
}
