package kompas.mail.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who mails say they are from.
 *
 * @param from an address, perhaps with a name: {@code Kompas <kompas@example.org>}; without a name it is the network's
 * @param dkimSelector under which the sender's domain publishes the key the mail server signs with, for {@code kompas doctor}
 */
@ConfigurationProperties("kompas.mail")
record SenderProperties(
        @DefaultValue("") String from, @DefaultValue("") String dkimSelector) {}
