/**
 * Long and scheduled work behind the pages: jobs that show progress, can be cancelled and survive a crash, and what is done
 * every night. Its doors are {@link kompas.jobs.Jobs}, and the two interfaces other modules implement as beans,
 * {@link kompas.jobs.JobKind} and {@link kompas.jobs.NightlyWork}. Only the server works; a command may start a job for it.
 */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared::kernel", "shared::commands", "network"})
@NullMarked
package kompas.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
