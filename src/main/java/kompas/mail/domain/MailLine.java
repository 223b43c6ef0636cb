package kompas.mail.domain;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import kompas.shared.kernel.PublicAddress;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, over which any number of mails go one by one. Every wait on it ends by time. */
final class MailLine implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Transport transport;
    private final Sender sender;
    private final PublicAddress address;

    private MailLine(Session session, Transport transport, Sender sender, PublicAddress address) {
        this.session = session;
        this.transport = transport;
        this.sender = sender;
        this.address = address;
    }

    /** @throws MessagingException when the mail server is away, does not answer in time or does not know us */
    static MailLine open(JavaMailSenderImpl server, Sender sender, PublicAddress address) throws MessagingException {
        Session session = server.getSession();
        session.getProperties().put("mail.smtp.socketFactory", new PromptSockets());
        Transport transport = session.getTransport(Objects.requireNonNullElse(server.getProtocol(), "smtp"));
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return new MailLine(session, transport, sender, address);
    }

    /** @throws MessagingException when the server did not take it; {@link Refusal} reads why */
    void send(Outgoing mail) throws MessagingException {
        MimeMessage message = message(mail);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private MimeMessage message(Outgoing mail) throws MessagingException {
        MimeMessage message = new Numbered(session, mail.messageId());
        message.setFrom(sender.in(mail.language()));
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setContentLanguage(new String[] {mail.language()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (sender.replyTo().isPresent()) {
            message.setReplyTo(InternetAddress.parse(sender.replyTo().get()));
        }
        if (mail.token().isPresent()) {
            message.setHeader(
                    "List-Unsubscribe",
                    "<" + address.of(Unsubscribing.PATH + mail.token().get()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart(
                "alternative", text(mail.withToken(mail.plain()), "plain"), text(mail.withToken(mail.html()), "html")));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(Outgoing mail) throws MessagingException {
        String email = Addresses.ascii(mail.email()).orElse(mail.email());
        try {
            return mail.name().isEmpty() ? new InternetAddress(email) : new InternetAddress(email, mail.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** Keeps its Message-ID, which the library would make anew at each try. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
