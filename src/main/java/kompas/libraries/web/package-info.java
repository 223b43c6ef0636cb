/** The pages of libraries. */
@NullMarked
package kompas.libraries.web;

import org.jspecify.annotations.NullMarked;
