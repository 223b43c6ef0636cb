/**
 * What a module adds to running an installation: commands of {@code bin/kompas}, checks of {@code kompas doctor}, progress
 * of long work, beans that live in the server only.
 */
@NamedInterface("commands")
@NullMarked
package kompas.shared.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
