/** Values that mean the same in every module: localized text, ids, points, refusals. */
@NamedInterface("kernel")
@NullMarked
package kompas.shared.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
