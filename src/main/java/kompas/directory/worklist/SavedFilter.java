package kompas.directory.worklist;

import java.util.UUID;

/**
 * A way of looking at the list that has a name.
 *
 * @param query as in the address of the list
 * @param own whether whoever reads made it
 * @param shared whether others of the same library see it
 */
public record SavedFilter(UUID id, String name, String query, boolean own, boolean shared) {}
