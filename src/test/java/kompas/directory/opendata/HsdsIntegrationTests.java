package kompas.directory.opendata;

import static kompas.directory.opendata.HsdsSchemas.assertValid;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads HSDS 3.0 meets what the standard promises, whatever our sources left us. */
@KompasIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HsdsIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private OpenDataServer server = OpenDataServer.at(0);
    private MessyOrganisations organisations;

    @BeforeAll
    void fill() {
        organisations = new MessyOrganisations(sql);
        server = OpenDataServer.at(port);
    }

    @Test
    void theRootNamesVersionProfileAndDescription() {
        JsonNode root = server.json("/hsds/3");

        assertThat(root.propertyNames()).containsExactly("version", "profile", "openapi_url");
        assertThat(root.path("version").asString()).isEqualTo("3.0");
        assertThat(server.json("/hsds/3/openapi.json").path("paths").propertyNames())
                .contains("/services/{id}");
        JsonNode profile = server.json("/hsds/3/profile");
        assertThat(profile.path("license").path("url").asString()).startsWith("https://creativecommons.org/");
        assertThat(server.json("/hsds/3/profile/service.json").path("required").size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/services,service_list,service",
        "/organizations,organization_list,organization",
        "/service_at_locations,service_at_location_list,service_at_location",
        "/taxonomies,taxonomy,taxonomy",
        "/taxonomy_terms,taxonomy_term,taxonomy_term"
    })
    void everyListAndEveryEntryKeepsTheOfficialSchema(String path, String listSchema, String schema) {
        for (String language : List.of("en", "da", "bg")) {
            JsonNode page = server.json("/hsds/3" + path + "?per_page=500&lang=" + language);
            assertThat(page.propertyNames())
                    .containsExactly(
                            "total_items",
                            "total_pages",
                            "page_number",
                            "size",
                            "first_page",
                            "last_page",
                            "empty",
                            "contents");
            assertThat(page.path("contents").isEmpty()).isFalse();
            page.path("contents").forEach(entry -> assertValid(listSchema, entry));
            StreamSupport.stream(page.path("contents").spliterator(), false)
                    .limit(20)
                    .forEach(entry -> assertValid(
                            schema,
                            server.json(
                                    "/hsds/3" + path + "/" + entry.path("id").asString() + "?lang=" + language)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/services?full=true,service",
        "/services?minimal=true,service_list",
        "/organizations?full=true,organization",
        "/organizations?full_service=true,organization",
        "/service_at_locations?full=true,service_at_location"
    })
    void moreOrLessOfEachEntryKeepsTheSchemaToo(String path, String schema) {
        server.json("/hsds/3" + path).path("contents").forEach(entry -> assertValid(schema, entry));
    }

    @ParameterizedTest
    @CsvSource({
        "/services,service_list",
        "/services?full=true,service",
        "/organizations,organization_list",
        "/service_at_locations?full=true,service_at_location",
        "/taxonomy_terms,taxonomy_term"
    })
    void linesHoldEveryEntry(String path, String schema) {
        String lines = server.get("/hsds/3" + path + (path.contains("?") ? "&" : "?") + "format=ndjson")
                .body();

        lines.lines().forEach(line -> assertValid(schema, JSON.readTree(line)));
        assertThat(lines.lines().count())
                .isEqualTo(server.json("/hsds/3" + path).path("total_items").asLong());
    }

    @Test
    void anOrganisationWithoutServicesStandsInTheListWithAMarkedEntryOfItsOwn() {
        UUID derived = PublishedOrganisation.derived("service", organisations.rich);
        JsonNode service = server.json("/hsds/3/services/" + derived);

        assertThat(service.path("organization").path("id").asString()).isEqualTo(organisations.rich.toString());
        assertThat(codes(service)).contains("fact:derived_service", "A10", "SDG-13");
        assertThat(service.path("service_at_locations")
                        .get(0)
                        .path("location")
                        .path("latitude")
                        .asDouble())
                .isEqualTo(43.52);
    }

    @Test
    void whatWasStatedComesBackWithoutThePeopleInIt() {
        JsonNode service = server.json("/hsds/3/services/" + MessyOrganisations.STATED_SERVICE);

        assertThat(service.path("fees_description").asString()).startsWith("Non-NHS patients");
        assertThat(service.path("schedules").get(0).path("id").asString())
                .isEqualTo("48102e86-bb50-41c4-8f1e-e269368c41d1");
        assertThat(service.path("organization").path("name").asString()).isEqualTo("Counsellors");
        assertThat(service.toString()).doesNotContain("Ann Persona").doesNotContain("unknown_key");
        assertThat(codes(service)).doesNotContain("fact:derived_service");
        JsonNode place = server.json("/hsds/3/service_at_locations/" + MessyOrganisations.STATED_PLACE);
        assertThat(place.path("location").path("name").asString()).isEqualTo("MyCity Civic Center");
    }

    @Test
    void aMissingDescriptionIsASentenceAndSaidToBeGenerated() {
        JsonNode bare = server.json("/hsds/3/organizations/" + organisations.bare + "?lang=en");

        assertThat(bare.path("description").asString()).contains("is a local organisation");
        assertThat(codes(bare)).contains("fact:generated_description");
        assertThat(bare.has("email")).isFalse();
    }

    @Test
    void filtersNarrowAndAddUp() {
        String field = term("A10");
        String section = term("A");
        assertThat(ids("/organizations?taxonomy_term_id=" + field)).containsExactly(organisations.rich.toString());
        assertThat(ids("/organizations?taxonomy_term_id=" + section)).containsExactly(organisations.rich.toString());
        assertThat(ids("/services?organization_id=" + organisations.stating)).hasSize(2);
        assertThat(ids("/services?organization_id=" + organisations.stating + "&taxonomy_term_id=" + field))
                .isEmpty();
        assertThat(ids("/organizations?modified_after=2999-01-01")).isEmpty();
        assertThat(ids("/organizations?modified_after=2020-01-01T00:00:00Z")).hasSize(3);
        assertThat(ids("/service_at_locations?postcode=7200")).hasSize(1);
        assertThat(ids("/organizations?taxonomy_term_id=" + term("need:volunteers")))
                .containsExactly(organisations.rich.toString());
        assertThat(ids("/organizations?taxonomy_term_id=" + term("offer:space")))
                .isEmpty();
        assertThat(ids("/organizations?taxonomy_term_id=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void pagesFollowEachOtherToTheEnd() {
        JsonNode first = server.json("/hsds/3/services?per_page=3");
        JsonNode last = server.json("/hsds/3/services?per_page=3&page=2");
        JsonNode beyond = server.json("/hsds/3/services?per_page=3&page=99999999");

        assertThat(first.path("total_items").asInt()).isEqualTo(4);
        assertThat(first.path("total_pages").asInt()).isEqualTo(2);
        assertThat(first.path("first_page").asBoolean()).isTrue();
        assertThat(first.path("last_page").asBoolean()).isFalse();
        assertThat(last.path("size").asInt()).isEqualTo(1);
        assertThat(last.path("last_page").asBoolean()).isTrue();
        assertThat(beyond.path("empty").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services?page=0",
                "/services?page=-1",
                "/services?page=999999999999999999999",
                "/services?per_page=1000000",
                "/services?format=evil",
                "/services?taxonomy_term_id=1'%20or%201=1",
                "/services?modified_after=yesterday",
                "/services?full=perhaps",
                "/services?nonsense=1",
                "/services?lang=xx",
                "/services?proximity=5&postcode=7200&page=x",
                "/services/not-a-uuid",
                "/organizations/1-1-1-1-1",
                "/taxonomy_terms?parent_id=x"
            })
    void nonsenseIsRefusedAsAProblem(String path) {
        HttpResponse<String> answer = server.get("/hsds/3" + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("detail").asString()).contains("Parameter");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatWasIsGone() {
        assertThat(server.get("/hsds/3/organizations/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/hsds/3/services/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/hsds/3/nothing/here").statusCode()).isEqualTo(404);
        assertThat(server.get("/hsds/3/organizations/" + organisations.removed).statusCode())
                .isEqualTo(410);
        assertThat(server.get("/hsds/3/organizations/" + organisations.unlisted).statusCode())
                .isIn(404, 410);
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(
                        server.json("/hsds/3" + path).path("contents").spliterator(), false)
                .map(entry -> entry.path("id").asString())
                .toList();
    }

    private String term(String code) {
        return StreamSupport.stream(
                        server.json("/hsds/3/taxonomy_terms?per_page=500")
                                .path("contents")
                                .spliterator(),
                        false)
                .filter(term -> term.path("code").asString().equals(code))
                .map(term -> term.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(JsonNode entry) {
        return StreamSupport.stream(entry.path("attributes").spliterator(), false)
                .map(attribute -> attribute.path("taxonomy_term").path("code").asString())
                .toList();
    }
}
