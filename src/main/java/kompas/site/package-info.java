/**
 * The home page of the network and the pages about it. It has no data of its own and no door: it shows what the other
 * modules' doors tell, and announces nothing.
 */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "shared::kernel",
            "shared::text",
            "shared::web",
            "network",
            "jobs",
            "accounts",
            "places",
            "needs",
            "libraries",
            "directory"
        })
@NullMarked
package kompas.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
