package kompas.mail.domain;

/** A mail was posted; told to the sending of this process when that is committed. */
record MailIsDue() {}
