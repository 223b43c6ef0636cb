package kompas.mail.domain;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail was not taken.
 *
 * @param what it is that failed, which says what to do
 * @param problem what the server said, without the address
 */
record Refusal(What what, String problem) {

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");
    /** RFC 3463: there is no such mailbox or domain. A full mailbox, a sender not liked, a policy are not among them. */
    private static final Set<String> NO_MAILBOX =
            Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    private static final Set<Integer> NO_MAILBOX_WITHOUT_DETAIL = Set.of(550, 551, 553);
    private static final int LONGEST = 300;

    enum What {
        /** Nobody has this address: trying again is no use. */
        THE_ADDRESS,
        /** The server answered and will not have this mail now: later. */
        THE_MAIL,
        /** The connection: later, and nothing else over it. */
        THE_LINE
    }

    static Refusal of(MessagingException failure, String email) {
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                return new Refusal(
                        noSuchAddress(address) ? What.THE_ADDRESS : What.THE_MAIL,
                        without(email, address.getMessage()));
            }
            if (each instanceof SMTPSendFailedException answer && answer.getReturnCode() > 0) {
                return new Refusal(What.THE_MAIL, without(email, answer.getMessage()));
            }
            if (each instanceof SMTPSenderFailedException sender) {
                return new Refusal(What.THE_MAIL, without(email, sender.getMessage()));
            }
        }
        return new Refusal(What.THE_LINE, without(email, failure.getMessage()));
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static boolean noSuchAddress(SMTPAddressFailedException answer) {
        if (answer.getReturnCode() < 500) {
            return false;
        }
        Matcher enhanced = ENHANCED.matcher(String.valueOf(answer.getMessage()));
        return enhanced.find()
                ? NO_MAILBOX.contains(enhanced.group())
                : NO_MAILBOX_WITHOUT_DETAIL.contains(answer.getReturnCode());
    }

    private static String without(String email, @Nullable String said) {
        String clean = String.valueOf(said)
                .replaceAll("(?i)" + Pattern.quote(email.toLowerCase(Locale.ROOT)), "…")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }
}
