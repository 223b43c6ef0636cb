package kompas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who asks, when a module lets people sign in. */
public interface Visitors {

    /** Empty for a stranger. */
    Optional<Visitor> of(HttpServletRequest request);

    /** Path of the page to sign in on, behind the language. */
    String signInPath();
}
