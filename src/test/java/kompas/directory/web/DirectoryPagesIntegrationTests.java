package kompas.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kompas.directory.Field;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.testing.IndexQuestions;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The public pages: nothing private, nothing broken by odd data, nothing asked of the database twice. */
@KompasIntegrationTest
@Import({CountedStatements.class, IndexQuestions.class})
class DirectoryPagesIntegrationTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    private static final List<String> FILES = List.of(
            "/en",
            "/data/organisations.csv",
            "/data/organisations.geojson",
            "/data/organisations.ndjson",
            "/hsds/3/organizations",
            "/hsds/3/services");
    private static final String SECRET = "zzSecret";

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CountedStatements statements;

    @Test
    void whatIsPrivateLeavesByNoPageAndNoFile() throws Exception {
        OrganisationFixture.named("bg", "Хор „Лудогорие“")
                .slug("hor-ludogorie")
                .in(ISPERIH)
                .and(
                        "insert into directory.contact (organisation_id, person, name, role, email, phone)"
                                + " values (:id, true, 'zzSecret Name', 'zzSecret role', 'zzSecret@example.org', '+359 zzSecret')")
                .and("insert into directory.contact (organisation_id, person, name, email, phone, name_visibility,"
                        + " email_visibility, phone_visibility) values (:id, true, 'zzSecret Member', 'zzSecret@example.com',"
                        + " '+45 zzSecret', 'members', 'members', 'members')")
                .and(
                        "insert into directory.address (organisation_id, street, visible) values (:id, 'zzSecret street', false)")
                .insertInto(database);
        OrganisationFixture.named("bg", "zzSecret organisation")
                .slug("unlisted-one")
                .in(ISPERIH)
                .with("listing", "unlisted")
                .insertInto(database);
        IndexWaiting.upToDate(index);

        for (String address :
                Stream.concat(pages("hor-ludogorie").stream(), FILES.stream()).toList()) {
            String body =
                    browser.perform(get(address)).andReturn().getResponse().getContentAsString();
            assertThat(body).as(address).doesNotContainIgnoringCase(SECRET);
        }
        browser.perform(get("/bg/organisations/unlisted-one")).andExpect(status().isNotFound());
    }

    @Test
    void aPageAsksTheDatabaseThreeTimesAtMost() throws Exception {
        OrganisationFixture.named("en", "Counted")
                .slug("counted")
                .in(ISPERIH)
                .at(new Point(43.71, 26.83))
                .with("fields", List.of("A11"))
                .insertInto(database);
        IndexWaiting.upToDate(index);
        browser.perform(get("/en/activities")); // what is on is read once for all pages, not for each
        browser.perform(get("/en/help-wanted")); // and so are calls for helpers
        browser.perform(get("/en/regions/BG313")); // and what is needed

        for (String address : List.of(
                "/en/organisations/counted",
                "/en/organisations/counted/report",
                "/en/organisations",
                "/en/organisations?view=map&region=bg-razgrad",
                "/en/organisations?view=table&field=A",
                "/en/regions/BG324",
                "/en/regions")) {
            List<String> asked =
                    statements.during(() -> browser.perform(get(address)).andExpect(status().isOk()));
            assertThat(asked).as(address).hasSizeBetween(1, 3);
        }
    }

    @Test
    void aListAsksTheIndexOnceAndOnceMoreForEachFacetChosen() throws Exception {
        OrganisationFixture.named("en", "Questioned choir")
                .slug("questioned")
                .in(ISPERIH)
                .at(new Point(43.71, 26.83))
                .with("fields", List.of("A11"))
                .insertInto(database);
        IndexWaiting.upToDate(index);

        Map<String, Integer> facetsChosen = Map.of(
                "/en/organisations?q=questioned", 0,
                "/en/organisations?q=choir&view=map", 0,
                "/en/organisations?view=map&region=bg-razgrad", 2, // those that have closed are left out as if chosen
                "/en/organisations?view=table&q=questioned&region=bg-razgrad&field=A", 2,
                "/en/organisations?field=A11&sort=newest", 2);
        for (Map.Entry<String, Integer> page : facetsChosen.entrySet()) {
            int asked =
                    IndexQuestions.of(() -> browser.perform(get(page.getKey())).andExpect(status().isOk()));
            assertThat(asked).as(page.getKey()).isBetween(1, 1 + page.getValue());
        }
    }

    @Test
    void countsOfEverythingAreKeptBetweenPages() {
        AtomicInteger visit = new AtomicInteger();
        await().until(
                        () -> IndexQuestions.of(
                                () -> browser.perform(get("/en/organisations?visit=" + visit.incrementAndGet()))
                                        .andExpect(status().isOk())),
                        asked -> asked == 1);
    }

    @Test
    void theDrawingOfARegionMarksWhatLiesInIt() throws Exception {
        OrganisationFixture.named("en", "Marked")
                .slug("marked")
                .in(ISPERIH)
                .at(new Point(43.71, 26.83))
                .insertInto(database);
        IndexWaiting.upToDate(index);

        browser.perform(get("/en/organisations?q=marked&view=map&region=bg-razgrad"))
                .andExpect(content().string(containsString("<circle")));
    }

    @Test
    void addressesOfBeforeLeadOnAndWhatIsRemovedIsGone() throws Exception {
        OrganisationFixture.named("en", "Renamed")
                .slug("renamed-now")
                .and("insert into directory.old_slug (slug, organisation_id) values ('renamed-before', :id)")
                .insertInto(database);
        OrganisationId removed =
                OrganisationFixture.named("en", "Removed").slug("removed-club").insertInto(database);
        database.sql("delete from directory.organisation where id = :id")
                .param("id", removed.value())
                .update();

        browser.perform(get("/da/organisations/renamed-before"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/da/organisations/renamed-now"));
        browser.perform(get("/da/organisations/removed-club")).andExpect(status().isGone());
        browser.perform(get("/da/regions/bg-razgrad"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/da/regions/BG324"));
    }

    @Test
    void oddDataIsShownAndNotObeyed() throws Exception {
        OrganisationFixture odd = OrganisationFixture.named(new LocalizedText(
                        "en", Map.of("en", "<script>alert(1)</script> & \u202eRTL\u202c " + "very long ".repeat(8))))
                .slug("odd")
                .in(ISPERIH)
                .with("description", LocalizedText.of("ar", "مرحبا <b>"))
                .with("fields", Field.all().stream().map(Field::code).limit(12).toList())
                .with("goals", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .with("website", "https://xn--e1afmkfd.example/?a=\"><script>");
        for (int number = 0; number < 300; number++) {
            odd.and(
                    "insert into needs.need (owner_kind, owner_id, direction, kind, text) values ('organisation', :id, 'need',"
                            + " 'volunteers', '{\"source\":\"en\",\"texts\":{\"en\":\"need " + number + "\"}}')");
        }
        odd.insertInto(database);
        OrganisationFixture.named("bg", "Само кирилица")
                .slug("empty")
                .in(ISPERIH)
                .insertInto(database);
        IndexWaiting.upToDate(index);

        for (String slug : List.of("odd", "empty")) {
            for (String address : pages(slug)) {
                var answer = browser.perform(get(address)).andReturn().getResponse();
                assertThat(answer.getStatus()).as(address).isEqualTo(200);
                if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                    assertThat(answer.getContentAsString()).as(address).doesNotContain("<script>alert");
                }
            }
        }
    }

    @Test
    void badAddressesAreAnsweredKindly() throws Exception {
        for (String address : List.of(
                "/en/organisations?page=999999999&size=-1",
                "/en/organisations?region=%27%20or%201=1&field=ZZZ&goal=99",
                "/en/organisations?q=" + "a".repeat(1500),
                "/en/organisations?near=999,999&sort=nearest&view=hologram",
                "/en/organisations/marks?bbox=a,b,c,d&zoom=-3",
                "/en/organisations/suggestions?q=" + "%2B%2B%28%22")) {
            browser.perform(get(address)).andExpect(status().isOk());
        }
        browser.perform(get("/en/regions/XX999")).andExpect(status().isNotFound());
        browser.perform(get("/en/regions/BG324/nothing.csv")).andExpect(status().isNotFound());
        browser.perform(get("/en/organisations/%00")).andExpect(status().is4xxClientError());
    }

    private static List<String> pages(String slug) {
        List<String> addresses = new ArrayList<>();
        for (String language : List.of("en", "da", "bg")) {
            Stream.of(
                            "/organisations",
                            "/organisations?view=map",
                            "/organisations?view=map&region=bg-razgrad",
                            "/organisations?view=table",
                            "/organisations/" + slug,
                            "/organisations/" + slug + "/print",
                            "/organisations/marks?bbox=20,40,30,45&zoom=8",
                            "/regions",
                            "/regions/BG324",
                            "/regions/BG324/fields.csv")
                    .map(path -> "/" + language + path)
                    .forEach(addresses::add);
        }
        return addresses;
    }
}
