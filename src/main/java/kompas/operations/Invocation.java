package kompas.operations;

/**
 * What this process was started to do.
 *
 * @param command name of the command: {@code serve}, {@code import}, …
 */
public record Invocation(String command) {

    public static final Invocation SERVE = new Invocation("serve");

    /** Whether this is the server, of which an installation has one. */
    public boolean isServer() {
        return equals(SERVE);
    }
}
