/** Words on screens: messages in the reader's language, plurals, numbers, dates, transliteration, slugs. */
@NamedInterface("text")
@NullMarked
package kompas.shared.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
