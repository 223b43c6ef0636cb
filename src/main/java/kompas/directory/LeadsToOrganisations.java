package kompas.directory;

import java.util.List;

/**
 * Columns of other modules that lead to an organisation: their rows follow it into a merge, and come back when that is undone.
 * A bean of this type is all there is to adding some.
 */
public interface LeadsToOrganisations {

    List<Column> columns();

    /** Two became one, or are two again, and the rows of these columns have followed; within the same transaction. */
    default void followed(OrganisationId kept, OrganisationId other) {}

    /**
     * One column.
     *
     * @param table with its schema; it has an {@code id} and no constraint that a row which follows could break
     */
    record Column(String table, String name) {}
}
