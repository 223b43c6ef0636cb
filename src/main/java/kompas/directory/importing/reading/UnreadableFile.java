package kompas.directory.importing.reading;

/** The file as a whole cannot be imported; the problem says why in words for its owner. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableFile(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of(key, arguments);
    }

    public UnreadableFile(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.problem = Problem.of(key, arguments);
    }

    public Problem problem() {
        return problem;
    }
}
