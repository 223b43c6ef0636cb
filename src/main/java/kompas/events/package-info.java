/**
 * What happens: activities with their dates, who stands behind them, and all that people do about them: find them, sign up, come,
 * help. Its door is {@link kompas.events.Activities}; every use case asks {@link kompas.events.EventsPermissions}. It announces
 * {@link kompas.events.ActivityPublished}, {@link kompas.events.ActivityChanged} and {@link kompas.events.OccurrenceClosed}. Every change that shows moves the data
 * version {@code events}.
 */
@ApplicationModule(
        displayName = "Events",
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
            "libraries::rooms",
            "directory",
            "directory::confirming",
            "directory::needed",
            "directory::search"
        })
@NullMarked
package kompas.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
