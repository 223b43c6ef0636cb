/**
 * Rows become organisations, batch by batch, each batch one transaction: classified first without writing anything that lasts,
 * then written. What a source does not own, it does not change.
 */
@NullMarked
package kompas.directory.importing.merge;

import org.jspecify.annotations.NullMarked;
