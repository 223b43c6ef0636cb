/**
 * Volunteers at an activity: the tasks there are, in shifts with least and most, who has which, without an account, and the hours
 * they gave. Its doors are {@link kompas.events.helping.PlanningHelp} and {@link kompas.events.helping.KeepingVolunteers} for
 * staff, {@link kompas.events.helping.OfferingHelp} and {@link kompas.events.helping.ChangingHelp} for those who help, and
 * {@link kompas.events.helping.HelpWanted} for whoever shows what is needed. Whoever changes turns locks first the volunteer, then
 * the shifts in the order of their ids.
 */
@NamedInterface("helping")
@NullMarked
package kompas.events.helping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
