/** Forms for strangers, and the pages on which staff answer them. */
@NullMarked
package kompas.directory.joining.web;

import org.jspecify.annotations.NullMarked;
