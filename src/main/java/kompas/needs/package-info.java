/**
 * What somebody lacks or gives: needs and offers of organisations and of initiatives, owned by whoever states them.
 * Its door is {@link kompas.needs.Needs}. Owners live in modules above, so a need knows its owner by kind and id only.
 */
@ApplicationModule(
        displayName = "Needs",
        allowedDependencies = {"shared::kernel", "shared::sql", "shared::text", "shared::web", "network"})
@NullMarked
package kompas.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
