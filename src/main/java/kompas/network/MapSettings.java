package kompas.network;

import java.util.Optional;
import kompas.shared.web.MapTiles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What maps stand on, where an installation has more than its own borders; set under {@code kompas.map}.
 *
 * @param tiles address of tiles or of a PMTiles file
 * @param attribution whom the map names
 */
@ConfigurationProperties("kompas.map")
record MapSettings(@Nullable String tiles, @Nullable String attribution) {

    Optional<MapTiles> ground() {
        return Optional.ofNullable(tiles)
                .filter(address -> !address.isBlank())
                .map(address -> new MapTiles(address.strip(), Optional.ofNullable(attribution)));
    }
}
