/**
 * The mirror of the import: organisations as files of our own format, which come in again as what they were, or as HSDS 3.0.
 * {@link kompas.directory.exporting.ExportingOrganisations} is the door.
 */
@NullMarked
package kompas.directory.exporting;

import org.jspecify.annotations.NullMarked;
