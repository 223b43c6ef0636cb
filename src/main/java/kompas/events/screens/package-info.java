/**
 * What the library shows where people pass: the poster of an activity, texts and a picture to share it, and the screen in the
 * foyer, which runs by itself ({@link kompas.events.screens.FoyerScreens}).
 */
@NamedInterface("screens")
@NullMarked
package kompas.events.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
