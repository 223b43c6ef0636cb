/** What is kept and not used, at the desk. */
@NullMarked
package kompas.directory.erasing.web;

import org.jspecify.annotations.NullMarked;
