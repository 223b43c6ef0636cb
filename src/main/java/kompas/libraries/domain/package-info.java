/** What libraries are and how they are read, loaded and kept. */
@NullMarked
package kompas.libraries.domain;

import org.jspecify.annotations.NullMarked;
