/** Tests of the public pages. */
@NullMarked
package kompas.directory.web;

import org.jspecify.annotations.NullMarked;
