/**
 * Organisations that want not to be listed or not to be contacted: they are gone at once, no import brings them back, and in
 * the end nothing is kept of them but the marks by which they are recognised.
 */
@NullMarked
package kompas.directory.wishes;

import org.jspecify.annotations.NullMarked;
