/**
 * Countries, their regions and municipalities as dated, nested areas with codes and borders, settlements and postcodes;
 * loaded from one folder of reference files per country. Its doors are {@link kompas.places.Places}, which answers from
 * memory, and {@link kompas.places.Geocoding}, which makes a place of messy input. A load moves the data version
 * {@code places}.
 */
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {
            "shared::kernel",
            "shared::sql",
            "shared::text",
            "shared::web",
            "shared::commands",
            "network"
        })
@NullMarked
package kompas.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
