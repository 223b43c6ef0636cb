/**
 * The installation itself: its name, languages, countries, the licence of its open data, which parts are on.
 * Its door is {@link kompas.network.NetworkSettings}; {@link kompas.network.Demonstration} is what set-up asks to load
 * an example network, {@link kompas.network.NetworkSetUp} what it announces. Every save moves the data version {@code network}.
 */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"shared::kernel", "shared::sql", "shared::text", "shared::web", "shared::commands"})
@NullMarked
package kompas.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
