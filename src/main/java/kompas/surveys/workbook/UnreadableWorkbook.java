package kompas.surveys.workbook;

import org.jspecify.annotations.Nullable;

/** The file as a whole cannot be read; the message under {@link #key()} says why and what to do. */
public final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    UnreadableWorkbook(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.arguments = arguments.clone();
    }

    UnreadableWorkbook(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /** Key of the message. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** Arguments of the message: name, value, name, value… */
    public Object[] arguments() {
        return arguments.clone();
    }
}
