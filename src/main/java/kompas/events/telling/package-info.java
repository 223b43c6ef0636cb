/** An activity in words: when, where and by whom, the same on pages, in mails, in calendars and on posters. */
@NamedInterface("telling")
@NullMarked
package kompas.events.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
