package kompas.jobs;

import java.time.Duration;

/**
 * Something done again and again while the server runs; a bean of this type is all there is to adding it. One process does it
 * at a time, and a command of the command line never.
 */
public interface RepeatedWork {

    /** Module and work, for ever the same: {@code calendars.read}. */
    String code();

    /** From its end to its next beginning. */
    Duration every();

    /** Does it, outside any transaction; what is thrown is logged, and it is tried again next time. */
    void run() throws Exception;
}
