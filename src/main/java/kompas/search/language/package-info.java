/**
 * Words made findable, in our own code so that every search engine gives the same answers. A Cyrillic word is kept in
 * Cyrillic, a Latin one loses its accents; what a reader types is read in both scripts
 * ({@link kompas.search.language.WordReading}), so the two find each other.
 */
@NamedInterface("language")
@NullMarked
package kompas.search.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
