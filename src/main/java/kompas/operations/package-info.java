/**
 * Runs an installation: the command line, start and stop, the PostgreSQL that comes with Kompas, health and the doctor,
 * backup and restore.
 * Its door is {@link kompas.operations.CommandLineStart}, which {@code kompas.Kompas} calls; a module contributes a
 * command by implementing {@code kompas.shared.commands.KompasCommand} and a check by implementing
 * {@code kompas.shared.commands.HealthCheck}. It announces nothing.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"shared::kernel", "shared::commands", "network", "jobs"})
@NullMarked
package kompas.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
