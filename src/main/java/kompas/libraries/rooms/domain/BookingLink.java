package kompas.libraries.rooms.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The part of an address by which whoever asked for a room looks after it: 256 random bits, of which the database keeps the
 * hash. It is made with the form, so that a form sent twice is one request.
 */
public record BookingLink(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[\\w-]{43}");

    public static BookingLink make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BookingLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether this can be one of ours. */
    public boolean wellFormed() {
        return FORM.matcher(text).matches();
    }

    /** The path of its page, behind the language. */
    public String path() {
        return "/room-bookings/" + text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a secret link";
    }
}
