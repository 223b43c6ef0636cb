/**
 * Organisations that stand twice in the Compass: found, shown with the reasons, remembered as different, or merged and
 * parted again. {@link kompas.directory.duplicates.FindingDuplicates} is the door of finding, {@link kompas.directory.duplicates.DuplicatesDesk},
 * {@link kompas.directory.duplicates.ComparingSideBySide}, {@link kompas.directory.duplicates.DecidingPairs} and
 * {@link kompas.directory.duplicates.MergingPairs} are those of the pages, and ask who may.
 */
@NamedInterface("duplicates")
@NullMarked
package kompas.directory.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
