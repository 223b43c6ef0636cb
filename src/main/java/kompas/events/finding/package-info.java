/**
 * Finding activities: what a reader can ask ({@link kompas.events.finding.ActivityCriteria}, the same in an address, a feed and
 * an embedded list) and who answers ({@link kompas.events.finding.FindingActivities}), from memory.
 */
@NamedInterface("finding")
@NullMarked
package kompas.events.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
