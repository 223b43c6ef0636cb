/**
 * What every module stands on: localized text and ids ({@code kernel}), statements and bulk rows ({@code sql}),
 * words on screens ({@code text}), and the shell every page is shown in ({@code web}). It knows no other module.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package kompas.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
