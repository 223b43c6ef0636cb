/** How pictures are judged, made anew and kept. */
@NullMarked
package kompas.files.domain;

import org.jspecify.annotations.NullMarked;
