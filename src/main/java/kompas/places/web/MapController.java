package kompas.places.web;

import java.time.Duration;
import kompas.places.domain.AreaOutlines;
import kompas.places.domain.MapFiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Borders and settlements as GeoJSON; what is asked for by the version of now may be kept for ever. */
@RestController
@RequestMapping("/map/{version}/{language}/{country}")
class MapController {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
    private static final Duration EVER = Duration.ofDays(365);

    private final MapFiles files;
    private final AreaOutlines outlines;

    MapController(MapFiles files, AreaOutlines outlines) {
        this.files = files;
        this.outlines = outlines;
    }

    @GetMapping("/regions.geojson")
    ResponseEntity<String> regions(
            @PathVariable String version, @PathVariable String language, @PathVariable String country) {
        return answer(version, files.regions(language, country));
    }

    @GetMapping("/{area}/municipalities.geojson")
    ResponseEntity<String> municipalities(
            @PathVariable String version,
            @PathVariable String language,
            @PathVariable String country,
            @PathVariable String area) {
        return answer(version, files.municipalities(language, country, area));
    }

    @GetMapping("/{area}/settlements.geojson")
    ResponseEntity<String> settlements(
            @PathVariable String version,
            @PathVariable String language,
            @PathVariable String country,
            @PathVariable String area) {
        return answer(version, files.settlements(language, country, area));
    }

    private ResponseEntity<String> answer(String asked, String json) {
        String now = outlines.version();
        CacheControl keeping =
                now.equals(asked) ? CacheControl.maxAge(EVER).cachePublic().immutable() : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(keeping)
                .eTag("W/\"" + now + "\"")
                .body(json);
    }
}
