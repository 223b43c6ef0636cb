/** Activities that answer what organisations need: planned for several of them at once, announced to them, and counted when they are over. */
@NullMarked
package kompas.events.needed;

import org.jspecify.annotations.NullMarked;
