/**
 * Planning activities: beginning one on one screen, its dates once or in a series, changing one date, the rest or all, what
 * organisations propose and libraries answer, cancelling and deleting. {@link kompas.events.planning.PlanningActivities} is the
 * door for the pages.
 */
@NamedInterface("planning")
@NullMarked
package kompas.events.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
