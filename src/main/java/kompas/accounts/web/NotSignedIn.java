package kompas.accounts.web;

/** A page for people who are signed in was asked for by somebody who is not. */
final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
