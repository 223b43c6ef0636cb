/** The public page of a campaign, its toolkit and its report, and how libraries join. */
@NullMarked
package kompas.events.campaigns.web;

import org.jspecify.annotations.NullMarked;
