package kompas.libraries;

import java.util.Optional;

/** Where the pages of chitalishta are; the module that owns organisations implements it. Paths stand behind the language. */
public interface ChitalishtePages {

    /** The page of the organisation that is this library too. */
    Optional<String> find(LibraryId chitalishte);

    /** The list of the chitalishta in the region with this page address: {@code BG324}. */
    String listIn(String region);
}
