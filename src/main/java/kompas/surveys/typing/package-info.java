/**
 * Answers that come by somebody else's hand: copies on paper typed in by keyboard, and responses corrected afterwards. What is typed is
 * kept as it was typed; what it means is made out by {@code xform} each time, so that nothing is lost and nothing is refused.
 */
@NullMarked
package kompas.surveys.typing;

import org.jspecify.annotations.NullMarked;
