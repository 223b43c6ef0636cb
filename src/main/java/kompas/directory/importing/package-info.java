/**
 * Lists of organisations become organisations. {@link kompas.directory.importing.ImportingOrganisations} is the door: it reads a
 * file ({@code reading}), maps it by a profile ({@code profile}) to our own format ({@code record}) and merges it into the
 * directory ({@code merge}), again and again without doubling anything.
 */
@NamedInterface("importing")
@NullMarked
package kompas.directory.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
