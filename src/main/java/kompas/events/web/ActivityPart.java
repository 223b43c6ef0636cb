package kompas.events.web;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.shared.web.Page;

/**
 * A section of the public page of an activity; a bean of this type is all there is to adding it. The page is kept in memory for
 * up to half a minute, so a part holds nothing personal.
 */
public interface ActivityPart {

    /** Where it stands: results 50, sign-up 100, programme and stands 200, helpers 300, sharing 900. */
    int order();

    /** Costs one SQL statement at most, and none for activities it has nothing to say of. */
    Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences);

    /**
     * What is shown.
     *
     * @param template with the parameters {@code page} and {@code view}: {@code events/signup/box.jte}
     */
    record Part(String template, Object view) {}
}
