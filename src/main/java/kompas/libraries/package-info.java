/**
 * Libraries and their branches: where they are, whom they serve, when they are open. Its doors are
 * {@link kompas.libraries.Libraries} for questions, {@link kompas.libraries.LoadingLibraries} for reference files and
 * {@link kompas.libraries.KeepingChitalishta} for the libraries that are organisations too, {@link kompas.libraries.rooms.Rooms}
 * for rooms and who has them; what its pages show of organisations comes through
 * {@link kompas.libraries.OrganisationsAround} and {@link kompas.libraries.ChitalishtePages}, of what happens through
 * {@link kompas.libraries.ComingUp}.
 * Every change moves the data version {@code libraries}.
 */
@ApplicationModule(
        displayName = "Libraries",
        allowedDependencies = {
            "shared::kernel",
            "shared::sql",
            "shared::text",
            "shared::web",
            "shared::commands",
            "network",
            "audit",
            "jobs",
            "mail",
            "files",
            "accounts",
            "tasks",
            "places"
        })
@NullMarked
package kompas.libraries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
