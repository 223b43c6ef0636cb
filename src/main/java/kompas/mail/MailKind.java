package kompas.mail;

/**
 * A kind of mail.
 *
 * @param code for ever the same, and the key of the message that names it to a reader who wants no more of them:
 *     {@code directory.mail.confirmation} (“yearly question whether the page is still right”)
 * @param optional whether a reader may unsubscribe from it; a sign-in link is not, a digest is
 */
public record MailKind(String code, boolean optional) {}
