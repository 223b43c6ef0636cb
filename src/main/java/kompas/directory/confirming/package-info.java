/**
 * The Compass stays true because those it is about say so once a year: by a link in a mail, by the code on a letter, by
 * phone, or signed in. Whoever is silent is reminded, then phoned, then taken off the lists until they answer; nothing is
 * lost. All its periods stand in {@link kompas.directory.confirming.ConfirmingPeriods}.
 */
@NamedInterface("confirming")
@NullMarked
package kompas.directory.confirming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
