package kompas.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door for staff: what was sent, what would have been, what could not be. */
public interface MailBox {

    /** How many mails one reading gives at most. */
    int PAGE = 50;

    /** The last letter to somebody of whom nothing else is kept; it is forgotten after a week. */
    MailKind FAREWELL = new MailKind("mail.kind.farewell", false);

    /** Whether there is a mail server; without one mails rest here. */
    boolean sends();

    /**
     * The mails, newest first.
     *
     * @param before the last mail of the reading before this one
     */
    List<Summary> list(Optional<UUID> before);

    /** The last mails to one address, newest first. */
    List<Summary> to(String email);

    /** Every mail to one address there still is, newest first. */
    List<Summary> everyTo(String email);

    Optional<Mail> find(UUID id);

    /** Mails that waited when a backup was made from which this installation was restored, oldest first. */
    List<Summary> restored();

    /** Leaves a mail of {@link #restored} unsent and deletes its letter; false when it is none. */
    boolean drop(UUID id);

    /** Queues a mail again that was given up, set aside or restored; false when it is none, or nothing of it is left. */
    boolean sendAgain(UUID id);

    /** Addresses that take no mail. */
    List<SetAside> setAside();

    /** Says that an address takes no mail, as staff do when an answer from elsewhere said so. */
    void setAside(String email, String reason);

    /** Trusts an address again. */
    void takeBack(String email);

    /** Forgets every mail to an address that is not just being sent; what its reader does not want stays known. */
    int forget(String email);

    /** Of the kinds of mails one may be without those that ever went to an address, and whether they are wanted. */
    List<Wish> wishes(String email);

    /** Sends no more mails of a kind to an address, or does so again. */
    void wish(String email, String kind, boolean wanted);

    /** Forgets what a reader does not want, too; for somebody of whom nothing shall be kept. */
    void forgetWishes(String email);

    enum State {
        QUEUED,
        SENDING,
        SENT,
        /** Given up after days. */
        FAILED,
        /** The address took no mail. */
        SET_ASIDE,
        /** The reader unsubscribed before it was sent. */
        UNWANTED,
        /** Not sent, for there is no mail server. */
        KEPT,
        /** Waited when a backup was made, and came back with it. */
        RESTORED,
        /** Came back with a backup and was left unsent by staff. */
        DROPPED
    }

    /**
     * @param subject empty 30 days later
     * @param problem what the mail server said last
     */
    record Summary(
            UUID id,
            String kind,
            String email,
            String name,
            String language,
            String subject,
            State state,
            int attempts,
            Optional<String> problem,
            Instant postedAt,
            Optional<Instant> sentAt) {}

    /** A mail as it is or was sent; its bodies are empty 30 days later. */
    record Mail(Summary summary, String plain, String html) {}

    /** @param kind its code, the key of the message that names it */
    record Wish(String kind, boolean wanted) {}

    record SetAside(String email, String reason, Instant since) {}
}
