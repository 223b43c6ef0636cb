/**
 * Changing one organisation by hand, a section at a time, and taking a change back. What was typed is compared with what
 * its writer saw and with what stands there now, so two people at once lose nothing; every save is a change set.
 */
@NullMarked
package kompas.directory.editing;

import org.jspecify.annotations.NullMarked;
