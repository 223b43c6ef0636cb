package kompas.shared.commands;

/** A command cannot do what was asked, and the message says why to whoever typed it: {@code There is no file x.csv.} */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String sentence) {
        super(sentence);
    }
}
