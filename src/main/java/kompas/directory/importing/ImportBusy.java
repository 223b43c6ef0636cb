package kompas.directory.importing;

/** Another import is running or being taken back, and did not end while this one waited. */
public final class ImportBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportBusy(Throwable cause) {
        super(cause);
    }
}
