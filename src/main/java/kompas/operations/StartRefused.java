package kompas.operations;

/**
 * Kompas does not start, and whoever runs it can do something about it: {@code what} says what is the matter,
 * {@code remedy} what to do. Shown as it is, without a stack trace.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public StartRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
