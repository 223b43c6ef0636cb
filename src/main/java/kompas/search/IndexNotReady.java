package kompas.search;

/** The index cannot be asked right now: it is being built for the first time, or its engine is away. Passes by itself. */
public final class IndexNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexNotReady(String message) {
        super(message);
    }

    public IndexNotReady(String message, Throwable cause) {
        super(message, cause);
    }
}
