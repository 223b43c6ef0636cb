package kompas.jobs;

/** Ends a run that was cancelled or whose server stops; thrown and caught by this module. */
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("The job was asked to stop", null, false, false);
    }
}
