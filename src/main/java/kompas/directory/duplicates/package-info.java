/**
 * Organisations that stand twice in the Compass: found, shown with the reasons, remembered as different, or merged and
 * parted again. {@link kompas.directory.duplicates.FindingDuplicates} and
 * {@link kompas.directory.duplicates.MergingOrganisations} are the doors.
 */
@NamedInterface("duplicates")
@NullMarked
package kompas.directory.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
