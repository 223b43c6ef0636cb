package kompas.libraries;

import java.util.UUID;

/** Which library. */
public record LibraryId(UUID value) {

    public static LibraryId of(UUID value) {
        return new LibraryId(value);
    }
}
