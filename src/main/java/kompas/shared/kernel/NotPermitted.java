package kompas.shared.kernel;

/** Somebody asked for what they may not do. Shown as the 403 page; the message is for the log only. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String what) {
        super(what);
    }
}
