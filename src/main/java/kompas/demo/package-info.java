/**
 * The demonstration network: real regions, libraries and chitalishta of Denmark and Bulgaria, and invented associations
 * marked as examples. It has no door but the one it implements, {@link kompas.network.Demonstration}.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "shared::kernel",
            "shared::commands",
            "network",
            "accounts",
            "accounts::requests",
            "libraries",
            "directory",
            "directory::confirming",
            "directory::duplicates",
            "directory::erasing",
            "directory::importing",
            "events::calendars",
            "events::campaigns",
            "events::fairs",
            "events::helping",
            "events::planning",
            "events::signup",
            "events::closing",
            "events::screens",
            "surveys::collecting",
            "surveys::fieldwork",
            "surveys::mailing",
            "surveys::proposing",
            "surveys::writing"
        })
@NullMarked
package kompas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
