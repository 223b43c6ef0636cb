/**
 * The pages on which a network's administrators change what {@code network} keeps. No other module needs it: whoever wants
 * to know a setting asks {@link kompas.network.NetworkSettings}. Every change is written into the audit log.
 */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"shared::kernel", "shared::text", "shared::web", "network", "audit", "files", "accounts"
        })
@NullMarked
package kompas.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
