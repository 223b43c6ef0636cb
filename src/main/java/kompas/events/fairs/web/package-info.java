/** The pages of a fair: for staff, for those who are invited, for visitors at a stand. */
@NullMarked
package kompas.events.fairs.web;

import org.jspecify.annotations.NullMarked;
