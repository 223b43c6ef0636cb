/** Poster, sharing page, foyer screen, and the desk's page about screens. */
@NullMarked
package kompas.events.screens.web;

import org.jspecify.annotations.NullMarked;
