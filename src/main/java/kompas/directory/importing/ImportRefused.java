package kompas.directory.importing;

/** A file could not be imported at all; the message is a sentence in the language asked for. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean toBeMapped;

    ImportRefused(String sentence, boolean toBeMapped) {
        super(sentence);
        this.toBeMapped = toBeMapped;
    }

    /** Whether the file is sound and a proposal for its profile was written. */
    public boolean isToBeMapped() {
        return toBeMapped;
    }
}
