package kompas.mail.domain;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends what is due. Each mail is claimed, sent and written down by itself, so that a crash repeats one mail at most. */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofSeconds(45);

    /** Pauses between the tries, three days in all; a receiver that greylists wants a quarter of an hour. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private final UUID process = Identifiers.next();
    private final Deque<Outgoing> unwritten = new ArrayDeque<>();
    private final MessageRows messages;
    private final Outcomes outcomes;
    private final JavaMailSenderImpl server;
    private final Sender sender;
    private final PublicAddress address;

    Sending(MessageRows messages, Outcomes outcomes, JavaMailSenderImpl server, Sender sender, PublicAddress address) {
        this.messages = messages;
        this.outcomes = outcomes;
        this.server = server;
        this.sender = sender;
        this.address = address;
    }

    /**
     * Sends everything that is due, as long as {@code going}.
     *
     * @throws MessagingException when the mail server is away; what was not tried is due again
     */
    void round(BooleanSupplier going) throws MessagingException {
        settle();
        if (messages.reclaim(process, LEASE) > 0) {
            LOG.warn("Mails of a process that died while sending go again, with the same Message-ID");
        }
        List<Outgoing> claimed = messages.claim(process, BATCH);
        if (claimed.isEmpty()) {
            return;
        }
        try (MailLine line = MailLine.open(server, sender, address)) {
            while (!claimed.isEmpty()) {
                send(line, claimed, going);
                claimed = going.getAsBoolean() ? messages.claim(process, BATCH) : List.of();
            }
        }
    }

    /** Writes down what left while the database was away, so that it does not leave twice; gives back what was not tried. */
    void settle() {
        while (!unwritten.isEmpty()) {
            outcomes.sent(unwritten.getFirst());
            unwritten.removeFirst();
        }
        messages.release(process);
    }

    /** Says that this process lives, so that nobody else sends what it is sending. */
    void renew() {
        messages.renew(process);
    }

    private void send(MailLine line, List<Outgoing> claimed, BooleanSupplier going) throws MessagingException {
        for (Outgoing mail : claimed) {
            if (!going.getAsBoolean()) {
                return;
            }
            try {
                line.send(mail);
                unwritten.add(mail);
                outcomes.sent(mail);
                unwritten.removeLast();
            } catch (MessagingException e) {
                Refusal refusal = Refusal.of(e, mail.email());
                refused(mail, refusal);
                if (refusal.what() == Refusal.What.THE_LINE) {
                    throw e;
                }
            }
        }
    }

    private void refused(Outgoing mail, Refusal refusal) {
        LOG.info("Mail {} ({}) was not taken at try {}", mail.id(), mail.kind(), mail.attempts());
        if (refusal.what() == Refusal.What.THE_ADDRESS) {
            outcomes.setAside(mail, refusal.problem());
        } else if (mail.attempts() > PAUSES.size()) {
            outcomes.giveUp(mail, refusal.problem());
        } else {
            messages.later(mail.id(), refusal.problem(), PAUSES.get(mail.attempts() - 1));
        }
    }
}
