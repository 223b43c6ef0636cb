package kompas.shared.kernel;

/** What was asked for was here once and has been removed for good. Shown as the 410 page; the message is for the log only. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Gone(String what) {
        super(what);
    }
}
