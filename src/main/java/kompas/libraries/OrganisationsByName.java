package kompas.libraries;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/** Which organisation somebody means who wants a room; the module that owns organisations implements it. */
public interface OrganisationsByName {

    /**
     * The public organisations called so, in whatever script, or whose page has this address; a few at most.
     *
     * @param typed a name or the address of a page
     */
    List<Named> find(String typed);

    /** The public organisation with this id. */
    Optional<Named> find(UUID id);

    /** @param path of its page, behind the language */
    record Named(UUID id, LocalizedText name, String path) {}
}
