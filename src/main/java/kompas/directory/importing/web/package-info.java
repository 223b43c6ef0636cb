/** Imports in the browser. */
@NullMarked
package kompas.directory.importing.web;

import org.jspecify.annotations.NullMarked;
