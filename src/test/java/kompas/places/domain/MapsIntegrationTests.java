package kompas.places.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.kernel.Point;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KompasIntegrationTest
class MapsIntegrationTests {

    @Autowired
    private PlaceMaps maps;

    @Autowired
    private Places places;

    @Autowired
    private CurrentPlaces current;

    @Autowired
    private MockMvc browser;

    @Test
    void aRegionIsDrawnWithAllItsMunicipalities() {
        PlaceMap map = maps.of(AreaId.ofKey("bg-razgrad")).orElseThrow();

        assertThat(map.shapes()).hasSize(7).allSatisfy(shape -> {
            assertThat(shape.path()).matches("(M[0-9.]+ [0-9.]+(L[0-9.]+ [0-9.]+)+Z)+");
            assertThat(shape.x(map.projection())).isBetween(0.0, 800.0);
            assertThat(shape.y(map.projection()))
                    .isBetween(0.0, (double) map.projection().height());
        });
        assertThat(maps.of(AreaId.ofKey("dk-aalborg")).orElseThrow().shapes()).hasSize(1);
        assertThat(maps.ofCountry("BG", Level.REGION).orElseThrow().shapes()).hasSize(28);
    }

    @Test
    void aCountryDrawnFromAfarIsLightAndItsRegionsStillTouch() {
        PlaceMap regions = maps.ofCountry("BG", Level.REGION).orElseThrow();
        int letters = regions.shapes().stream()
                .mapToInt(shape -> shape.path().length())
                .sum();
        Day day = current.snapshot().on(current.date());
        long seaAndNeighbours = places.regions("BG").stream()
                .map(region -> day.findOutline(region.id(), false).orElseThrow())
                .reduce((a, b) -> Dissolve.of(List.of(a, b)))
                .orElseThrow()
                .rings()
                .stream()
                .mapToInt(ring -> ring.length)
                .sum();

        assertThat(letters).isLessThan(60_000);
        assertThat(seaAndNeighbours).isLessThan(700);
    }

    @Test
    void aRegionMadeOfTwoHasTheBordersOfBoth() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        Outline east = current.snapshot()
                .on(newYear)
                .findOutline(AreaId.ofKey("dk-region-oestdanmark"), true)
                .orElseThrow();

        for (String key : List.of("dk-koebenhavn", "dk-lolland", "dk-bornholm", "dk-kalundborg")) {
            Point inside = places.findAreaByKey(key).flatMap(Area::centre).orElseThrow();
            assertThat(east.holds(inside)).as(key).isTrue();
        }
        assertThat(east.holds(
                        places.findAreaByKey("dk-odense").flatMap(Area::centre).orElseThrow()))
                .isFalse();
    }

    @Test
    void theBaseMapIsKeptForEverUntilTheDataChange() throws Exception {
        String address = maps.regionsAddress("da", "BG");
        Optional<Area> razgrad = places.findAreaByKey("bg-razgrad");

        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.features.length()").value(28))
                .andExpect(jsonPath("$.features[?(@.id=='bg-razgrad')].properties.name")
                        .value("Razgrad"))
                .andExpect(jsonPath("$.features[?(@.id=='bg-razgrad')].properties.href")
                        .value("/da/regions/BG324"));
        browser.perform(get(maps.municipalitiesAddress("bg", razgrad.orElseThrow())))
                .andExpect(jsonPath("$.features.length()").value(7))
                .andExpect(jsonPath("$.features[0].geometry.type").value("MultiPolygon"));
        browser.perform(get(maps.settlementsAddress("bg", razgrad.orElseThrow())))
                .andExpect(jsonPath("$.features[0].properties.name").value("Разград"))
                .andExpect(jsonPath("$.features[0].properties.population").isNumber());
        browser.perform(get("/map/old/bg/BG/regions.geojson")).andExpect(header().string("Cache-Control", "no-cache"));
        browser.perform(get("/map/old/bg/BG/dk-aalborg/municipalities.geojson")).andExpect(status().isNotFound());
    }
}
