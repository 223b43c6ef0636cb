package kompas.directory.search;

import java.util.Optional;

/** Finds places by what people call them, in any language of the network. */
public interface PlaceNames {

    /**
     * The largest place of that name whose point is known.
     *
     * @param language in which it is called then
     */
    Optional<Near> find(String name, String language);
}
