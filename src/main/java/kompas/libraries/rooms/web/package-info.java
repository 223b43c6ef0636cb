/** Rooms to look at and ask for, and the pages on which staff keep them. */
@NullMarked
package kompas.libraries.rooms.web;

import org.jspecify.annotations.NullMarked;
