package kompas.accounts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where else somebody signs in, on the page of their account.
 *
 * @param kept whether the last one has to stay, for without it they would administer no more
 * @param prove whether the session must be proved with a passkey before anything is changed
 * @param unlinked whether one was just taken away
 */
public record IdentitiesView(List<Line> lines, boolean kept, boolean prove, boolean unlinked) {

    /** @param provider what its button is called, or its host */
    public record Line(UUID id, String provider, LocalDate lastUsed) {}

    public boolean shown() {
        return !lines.isEmpty() || unlinked;
    }
}
