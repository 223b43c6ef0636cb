/** The outbox, the shape of a letter, the line to the mail server, and what readers do not want. */
@NullMarked
package kompas.mail.domain;

import org.jspecify.annotations.NullMarked;
