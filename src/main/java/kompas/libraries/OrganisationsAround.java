package kompas.libraries;

import java.util.List;
import java.util.Optional;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.kernel.Thumbnail;

/** What a library's page shows of the organisations around it; the module that owns organisations implements it. */
public interface OrganisationsAround {

    /** Costs one SQL statement at most. */
    Around of(LibrarySummary library);

    /**
     * @param count how many there are in the areas the library serves
     * @param path where all of them are, behind the language: {@code /organisations?region=BG324}
     * @param some at most a dozen, nearest first where the library has a point
     */
    record Around(long count, String path, List<Neighbour> some) {}

    /**
     * One organisation.
     *
     * @param path of its page, behind the language
     * @param field message key of what it does first of all
     * @param point where it is, if it may be drawn as a point
     */
    record Neighbour(
            String path,
            LocalizedText name,
            boolean example,
            Optional<String> field,
            Optional<AreaId> municipality,
            Optional<Point> point,
            Optional<Thumbnail> logo) {}
}
