/** The page behind the yearly mail, the code from a letter, and what staff do for those who have neither. */
@NullMarked
package kompas.directory.confirming.web;

import org.jspecify.annotations.NullMarked;
