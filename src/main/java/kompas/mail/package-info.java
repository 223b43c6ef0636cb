/**
 * Mail out of the house: letters in the reader's language, sent once, tried again until the mail server takes them. Its doors
 * are {@link kompas.mail.Outbox}, called inside the transaction that has something to say, and {@link kompas.mail.MailBox},
 * where staff see what went out. It announces {@link kompas.mail.MailFailed} and {@link kompas.mail.AddressSetAside}.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared::kernel", "shared::commands", "shared::text", "shared::web", "network", "jobs"})
@NullMarked
package kompas.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
