/** How rooms are kept and booked, asked for and answered. */
@NullMarked
package kompas.libraries.rooms.domain;

import org.jspecify.annotations.NullMarked;
