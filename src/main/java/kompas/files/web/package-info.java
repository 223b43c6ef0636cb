/** Where uploaded files are served. */
@NullMarked
package kompas.files.web;

import org.jspecify.annotations.NullMarked;
