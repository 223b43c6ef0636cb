package kompas.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.Point;
import org.junit.jupiter.api.Test;

class OrganisationCriteriaTests {

    @Test
    void anAddressSaysWhatItsCriteriaSay() {
        OrganisationCriteria asked = OrganisationCriteria.everything()
                .asking("театър & музика")
                .with(Facet.REGION, "bg-vratsa")
                .with(Facet.FIELD, "A10")
                .with(Facet.FIELD, "B")
                .around(Optional.of(Near.point(new Point(43.2, 23.55), "Враца").within(30)))
                .sorted(Sort.NEAREST)
                .seenAs(View.MAP)
                .onPage(3);

        CriteriaReading read = OrganisationCriteria.read(parameters(asked.toQuery()));

        assertThat(read.criteria()).isEqualTo(asked);
        assertThat(read.ignored()).isEmpty();
    }

    @Test
    void everythingIsAnEmptyAddress() {
        assertThat(OrganisationCriteria.everything().toQuery()).isEmpty();
        assertThat(OrganisationCriteria.read(Map.of()).criteria()).isEqualTo(OrganisationCriteria.everything());
    }

    @Test
    void whatCannotBeMeantIsLeftOutAndTold() {
        CriteriaReading read = OrganisationCriteria.read(
                parameters("goal=18&goal=3&region=../etc&field=a&sort=cheapest&page=0&size=100000&near=95,200&foo=1"));

        assertThat(read.criteria()).isEqualTo(OrganisationCriteria.everything().with(Facet.GOAL, "3"));
        assertThat(read.ignored())
                .extracting(CriteriaReading.Ignored::parameter)
                .containsExactlyInAnyOrder("goal", "region", "field", "sort", "page", "size", "near");
    }

    @Test
    void aPageBehindTheLastReachableOneIsRefused() {
        assertThat(OrganisationCriteria.read(parameters("page=999999999"))
                        .criteria()
                        .page())
                .isEqualTo(1);
        assertThat(OrganisationCriteria.everything().onPage(Integer.MAX_VALUE).page())
                .isEqualTo(400);
    }

    @Test
    void tenKilobytesOfWordsBecomeTwoHundredCharacters() {
        CriteriaReading read = OrganisationCriteria.read(Map.of("q", List.of("я".repeat(10_000))));

        assertThat(read.criteria().q()).hasSize(200);
        assertThat(read.ignored()).hasSize(1);
    }

    @Test
    void invisibleCharactersAreSpaces() {
        String asked = "a\u0000b\u202Ec \uD83C\uDF33\uD800";
        assertThat(OrganisationCriteria.read(Map.of("q", List.of(asked)))
                        .criteria()
                        .q())
                .isEqualTo("a b c \uD83C\uDF33");
    }

    @Test
    void choosingTwiceIsChoosingNoMore() {
        OrganisationCriteria chosen =
                OrganisationCriteria.everything().onPage(4).toggled(Facet.NEED, "space");

        assertThat(chosen.page()).isEqualTo(1);
        assertThat(chosen.toggled(Facet.NEED, "space")).isEqualTo(OrganisationCriteria.everything());
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(parts[0], unused -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
