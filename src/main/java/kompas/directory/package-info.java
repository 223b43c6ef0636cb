/**
 * The Compass: a region's civil organisations, where each fact about them comes from, and the pages that show them.
 * Its door is {@link kompas.directory.OrganisationDirectory}; the code lists beside it are what organisations are
 * described with. Every change stands in a change set; what the public may see stands in views named {@code public_…}.
 */
@ApplicationModule(
        displayName = "Directory",
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
            "places",
            "search",
            "search::language",
            "needs",
            "libraries",
            "libraries::rooms"
        })
@NullMarked
package kompas.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
