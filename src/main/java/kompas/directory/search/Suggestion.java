package kompas.directory.search;

import java.util.UUID;

/** Something a reader may be typing. */
public sealed interface Suggestion {

    /** An organisation's page. */
    record Organisation(UUID id) implements Suggestion {}

    /** A field of activity, as a facet's value. */
    record Field(String code) implements Suggestion {}

    /** A region or municipality, as a facet's value, with its name in the reader's language. */
    record Area(Facet facet, String key, String name) implements Suggestion {}
}
