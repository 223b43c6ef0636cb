package kompas.directory.importing;

/** Another import is running or being taken back; both wait for each other. */
public final class ImportBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportBusy(Throwable cause) {
        super(cause);
    }
}
