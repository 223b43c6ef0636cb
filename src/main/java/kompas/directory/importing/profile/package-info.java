/** Profiles: small files that say which column of a foreign list is which column of our own format. */
@NullMarked
package kompas.directory.importing.profile;

import org.jspecify.annotations.NullMarked;
