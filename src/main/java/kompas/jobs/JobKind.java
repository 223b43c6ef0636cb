package kompas.jobs;

/** A kind of long work; a bean of this type is all there is to adding one. */
public interface JobKind {

    /** Module and work, for ever the same: {@code directory.import}. */
    String code();

    /**
     * Does the work, on a thread of its own and outside any transaction. After a crash or a restart of the server it is
     * called again with the same {@code run}, which then knows the resume point: whatever was done since must not matter
     * if it is done twice, or must have been committed together with the resume point.
     *
     * @return what came of it
     * @throws JobFailed when it cannot be done and the person should know why; whatever else is thrown is a defect
     */
    JobReport run(JobRun run) throws Exception;
}
