/**
 * Shared days: parallel activities in many places under one theme. A network begins a campaign with its toolkit, each library
 * joins with its own local issue and activity, and the morning after there is one report of all.
 */
@NamedInterface("campaigns")
@NullMarked
package kompas.events.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
