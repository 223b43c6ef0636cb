package kompas.mail;

/** The door for whoever has something to say by mail. */
public interface Outbox {

    /**
     * Puts a letter into the outbox, inside the caller's transaction: it leaves when that commits, in the background, as often
     * as it takes. Without a mail server it is kept for {@link MailBox} instead.
     */
    Posted post(Post post);

    /** How a letter would look, without posting it; a link to unsubscribe leads nowhere yet. */
    Look look(MailKind kind, Letter letter, String language);

    /** A letter as text and as a page. */
    record Look(String plain, String html) {}

    /** What became of a letter when it was posted. */
    enum Posted {
        /** It will be sent, or is kept because there is no mail server. */
        ACCEPTED,
        /** One with the same once-key was posted before. */
        SAID_BEFORE,
        /** The reader wants no mails of this kind. */
        UNWANTED,
        /** The address took no mail before, or is none. */
        SET_ASIDE
    }
}
