/** Where the link at the foot of a mail leads. */
@NullMarked
package kompas.mail.web;

import org.jspecify.annotations.NullMarked;
