/**
 * Takes in what phones send by the OpenRosa protocol, and gives them the forms. A phone is known by the address it sends to,
 * which is made for one person and one survey and can be taken back. What arrives is kept, whatever is wrong with it: a rule
 * that is broken becomes a flag, and what cannot be read at all lies aside as it came.
 */
@NamedInterface("collecting")
@NullMarked
package kompas.surveys.collecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
