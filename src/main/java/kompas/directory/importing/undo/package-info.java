/**
 * Imports are taken back: what nobody touched since becomes what it was, the rest is left and listed with the reason.
 */
@NullMarked
package kompas.directory.importing.undo;

import org.jspecify.annotations.NullMarked;
