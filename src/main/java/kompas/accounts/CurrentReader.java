package kompas.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sends a request, for what is no controller; a controller takes {@link SignedIn} as a parameter. */
public interface CurrentReader {

    /** Asked of the database once in a request; empty for whoever is not signed in. */
    Optional<SignedIn> current(HttpServletRequest request);
}
