package kompas.accounts.web;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A browser somebody is signed in with.
 *
 * @param number tells sessions apart on the page without giving away their ids
 * @param here whether it is the one of the request
 */
public record OpenSession(String number, Device device, Instant since, Instant lastUsed, boolean here) {

    static final String DEVICE = "device";

    static OpenSession of(Session session, @Nullable HttpSession current) {
        Device device = session.getAttribute(DEVICE);
        return new OpenSession(
                number(session),
                device == null ? Device.UNKNOWN : device,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                current != null && current.getId().equals(session.getId()));
    }

    static String number(Session session) {
        return Long.toString(session.getCreationTime().toEpochMilli(), Character.MAX_RADIX);
    }
}
