/** Checks of the whole: modules, architecture, messages, templates. They read files and classes and start nothing. */
@NullMarked
package kompas;

import org.jspecify.annotations.NullMarked;
