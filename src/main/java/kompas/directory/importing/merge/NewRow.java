package kompas.directory.importing.merge;

import kompas.directory.duplicates.Particulars;

/**
 * A row of the batch that would become a new organisation.
 *
 * @param name as the row has it
 * @param particulars by which one may be known that is there already
 */
public record NewRow(String name, Particulars particulars) {}
