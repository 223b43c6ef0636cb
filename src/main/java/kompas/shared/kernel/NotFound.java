package kompas.shared.kernel;

/** What was asked for is not here, or not for this reader. Shown as the 404 page; the message is for the log only. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
