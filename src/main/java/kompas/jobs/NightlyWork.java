package kompas.jobs;

import java.time.LocalTime;

/**
 * Something done once every night; a bean of this type is all there is to adding it. A night the server slept through is made
 * good after its next start. A command of the command line never does it.
 */
public interface NightlyWork {

    /** Module and work, for ever the same: {@code mail.tidy}. */
    String code();

    /** When, by the clock of the network's first country. */
    LocalTime at();

    /**
     * Does it, outside any transaction; doing it twice in a night must do no harm. What is thrown is reported as failed, and
     * it is tried again in an hour.
     *
     * @return what was done in one English line for whoever runs the installation, naming nobody: {@code 12 mails emptied}
     */
    String run() throws Exception;
}
