/**
 * What needs whom by when: every promise Kompas makes to somebody is a task on the desk of whoever keeps it. Its door is
 * {@link kompas.tasks.Tasks}; a module that raises tasks brings the words {@code tasks.kind.<kind>} for them.
 */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "shared::kernel",
            "shared::sql",
            "shared::text",
            "shared::web",
            "shared::commands",
            "network",
            "accounts",
            "audit",
            "mail",
            "jobs"
        })
@NullMarked
package kompas.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
