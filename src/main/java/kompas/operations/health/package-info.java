/** How the installation is: the checks of {@code kompas doctor}, and what {@code /healthz} and {@code /readyz} answer. */
@NullMarked
package kompas.operations.health;

import org.jspecify.annotations.NullMarked;
