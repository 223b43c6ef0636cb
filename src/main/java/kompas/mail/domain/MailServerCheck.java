package kompas.mail.domain;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Properties;
import kompas.shared.commands.HealthCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Whether the mail server takes us: it is greeted, and signed in to where that is asked for; nothing is sent. */
@Component
class MailServerCheck implements HealthCheck {

    private static final String PATIENCE_MILLIS = "3000";

    private final ObjectProvider<JavaMailSenderImpl> servers;
    private final Sender sender;

    MailServerCheck(ObjectProvider<JavaMailSenderImpl> servers, Sender sender) {
        this.servers = servers;
        this.sender = sender;
    }

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public Finding examine() {
        if (!sender.sends()) {
            return Finding.ok("No mail server is set (spring.mail.host): mails are kept in the mailbox and not sent.");
        }
        JavaMailSenderImpl server = impatient(servers.getObject());
        String where = server.getHost() + " on port " + (server.getPort() < 0 ? 25 : server.getPort());
        try {
            server.testConnection();
            return Finding.ok(where + " takes our mail.");
        } catch (AuthenticationFailedException e) {
            return Finding.broken(
                    where + " does not know us.", "Look at spring.mail.username and spring.mail.password.");
        } catch (MessagingException e) {
            return Finding.broken(
                    where + " does not answer as a mail server does.",
                    "Look at spring.mail.host, its port, its encryption, a firewall.");
        }
    }

    /** The same server with a session of its own, which does not wait as long as sending does. */
    private static JavaMailSenderImpl impatient(JavaMailSenderImpl server) {
        Properties properties = new Properties();
        properties.putAll(server.getJavaMailProperties());
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.setProperty("mail." + protocol + "." + wait, PATIENCE_MILLIS);
            }
        }
        JavaMailSenderImpl own = new JavaMailSenderImpl();
        own.setJavaMailProperties(properties);
        own.setProtocol(server.getProtocol());
        own.setHost(server.getHost());
        own.setPort(server.getPort());
        own.setUsername(server.getUsername());
        own.setPassword(server.getPassword());
        return own;
    }
}
