/**
 * Takes people out of the directory and out of all that it recorded of them: contacts of organisations, those who added or
 * claimed one. Once erased, a contact is brought back neither by taking something back nor by reading its source again.
 */
@NamedInterface("erasing")
@NullMarked
package kompas.directory.erasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
