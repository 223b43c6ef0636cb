package kompas.events.signup.web;

import java.util.List;
import java.util.Optional;

/**
 * Signing up, on the page of an activity.
 *
 * @param several where to sign up for several dates at once, where there is more than one
 * @param required whether nobody comes in without
 */
public record SignUpBoxView(List<Line> lines, Optional<String> several, boolean required) {

    /**
     * One date.
     *
     * @param state how it stands with seats, in words
     * @param href where to sign up, empty when one cannot
     * @param verb on its button
     */
    public record Line(String when, String state, Optional<String> href, String verb) {}
}
