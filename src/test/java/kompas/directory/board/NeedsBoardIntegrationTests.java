package kompas.directory.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kompas.directory.OrganisationFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.DataVersions;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KompasIntegrationTest
@Import(Statements.class)
class NeedsBoardIntegrationTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private DataVersions versions;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @BeforeEach
    void organisationsThatNeedAndOffer() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        Emptied.tables(database, "directory.organisation, directory.source, needs.need, needs.course, search.pending");
        stating("Choir", "'need', 'training', '{accounts,projects}', 'now', null");
        stating("Youth club", "'need', 'training', '{accounts}', null, null");
        stating("Bookkeepers", "'offer', 'training', '{accounts}', null, null");
        stating("Late", "'need', 'space', '{}', null, current_date - 1");
        stating("Hall seekers", "'need', 'space', '{}', 'year', null");
        versions.touch("needs");
    }

    private void stating(String name, String row) {
        OrganisationFixture.named("en", name)
                .in(ISPERIH)
                .at(new Point(43.71, 26.83))
                .and("insert into needs.need (since, owner_kind, owner_id, direction, kind, topics, urgency, until)"
                        + " values (current_date - 30, 'organisation', :id, " + row + ")")
                .insertInto(database);
    }

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void everybodySeesWhatIsNeededTheMostUrgentFirstAndHowManyWantATopic() throws Exception {
        String board = page("/en/needs");

        assertThat(board)
                .containsSubsequence("Choir", "Hall seekers", "Youth club")
                .doesNotContain("Late", "Bookkeepers");
        assertThat(board).contains("Budget and accounts: 2 organisations", "1 organisation nearby offers this");
    }

    @Test
    void topicKindAndPlaceNarrowItAndStandInTheAddress() throws Exception {
        assertThat(page("/en/needs?topic=projects")).contains("Choir").doesNotContain(">Youth club<");
        assertThat(page("/en/needs?kind=space&region=BG324"))
                .contains("Hall seekers")
                .doesNotContain(">Choir<");
        assertThat(page("/bg/needs?region=BG313")).contains("Тук няма нищо");
        assertThat(page("/en/needs?show=offer")).contains("Bookkeepers", "2 organisations nearby need this");
    }

    @Test
    void anOrganisationThatIsNotListedOrHasClosedStandsOnNoBoard() throws Exception {
        database.sql("update directory.organisation set listing = 'unlisted' where name::text like '%Choir%'")
                .update();
        database.sql("update directory.organisation set status = 'closed' where name::text like '%Youth%'")
                .update();
        versions.touch("needs");

        assertThat(page("/en/needs"))
                .contains("Hall seekers")
                .doesNotContain("Choir", "Youth club", "Budget and accounts:");
    }

    @Test
    void nearbyIsWithinTwentyKilometresAndNotAWholeRegion() throws Exception {
        elsewhere("Far bookkeepers", new Point(43.71, 27.2));
        elsewhere("Near bookkeepers", new Point(43.71, 27.0));
        elsewhere("Choir that offers itself", new Point(43.71, 26.83));
        database.sql("update directory.organisation set slug = 'choir' where name -> 'texts' ->> 'en' = 'Choir'")
                .update();
        versions.touch("needs");

        assertThat(page("/en/needs?topic=projects")).contains("3 organisations nearby offer this");
        String nearby = page("/en/needs?show=offer&kind=training&topic=accounts&topic=projects&near=choir");
        assertThat(nearby)
                .contains("within 20 km of Choir", "Near bookkeepers", ">Bookkeepers<", "Choir that offers itself")
                .doesNotContain("Far bookkeepers");
        assertThat(page("/en/needs?near=nobody")).contains("Nothing stands here");
        assertThat(page("/en/needs?organisation=choir")).contains("only Choir").doesNotContain(">Youth club<");
    }

    private void elsewhere(String name, Point point) {
        OrganisationFixture.named("en", name)
                .in(ISPERIH)
                .at(point)
                .and("insert into needs.need (since, owner_kind, owner_id, direction, kind)"
                        + " values (current_date, 'organisation', :id, 'offer', 'training')")
                .insertInto(database);
    }

    @Test
    void itIsNarrowedByMunicipalityAndByLibrary() throws Exception {
        loading.load("BG");
        versions.touch("libraries");
        LibrarySummary library = libraries.findFor(ISPERIH).orElseThrow();
        assertThat(page("/en/needs?municipality=bg-razgrad-isperih")).contains(">Choir<");
        assertThat(page("/en/needs?municipality=bg-razgrad-kubrat")).contains("Nothing stands here");
        assertThat(page("/en/needs?region=BG313&municipality=bg-razgrad-isperih"))
                .contains("Nothing stands here");
        assertThat(page("/en/needs?library=" + library.slug()))
                .contains(">Choir<", library.name().in("en").text());
        assertThat(page("/en/needs?library=nowhere")).contains("Nothing stands here");
    }

    @Test
    void placesShowWhatIsNeededThere() throws Exception {
        loading.load("BG");
        versions.touch("libraries");
        LibrarySummary library = libraries.findFor(ISPERIH).orElseThrow();
        assertThat(page("/en/regions/BG324"))
                .contains("What is needed here", "See all 3 needs", "/en/needs?region=BG324");
        assertThat(page("/en" + library.path())).contains("See all 3 needs", "/en/needs?library=" + library.slug());
        assertThat(page("/en/regions/BG313")).doesNotContain("What is needed here");
        database.sql(
                        "insert into needs.course (need_id, state) select id, 'answered' from needs.need where kind = 'space'")
                .update();
        versions.touch("needs");
        assertThat(page("/en/regions/BG324")).contains("See all 2 needs");
        assertThat(page("/en/needs")).doesNotContain("Hall seekers");
    }

    @Test
    void anOrganisationThatNeedsALotHidesNoneOfTheOthersFromItsOwnPage() throws Exception {
        database.sql("update directory.organisation set slug = 'choir' where name -> 'texts' ->> 'en' = 'Choir'")
                .update();
        database.sql("""
                        insert into needs.need (owner_kind, owner_id, direction, kind, urgency, since)
                        select 'organisation', o.id, 'need', kind, 'now', current_date
                        from directory.organisation o,
                             unnest(array['volunteers', 'equipment', 'funding', 'partners', 'visibility', 'expertise']) kind
                        where o.slug = 'choir'""").update();
        versions.touch("needs");

        assertThat(page("/en/organisations/choir"))
                .contains("What others nearby need", "Youth club", "Hall seekers", "See all 9 needs")
                .contains("/en/needs?municipality=bg-razgrad-isperih");
        assertThat(page("/en/needs?municipality=bg-razgrad-isperih").split("aria-label=\"We can help", -1))
                .hasSize(10);
    }

    @Test
    void theSameParametersGiveFilesAndAFeed() throws Exception {
        assertThat(page("/data/needs.csv?kind=training&lang=en").lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("id,direction,kind,topics,text");
        assertThat(page("/data/needs.csv?topic=projects")).contains("Choir", "accounts|projects", "now");
        assertThat(page("/data/needs.ndjson?show=offer")).contains("\"organisation\":\"Bookkeepers\"");
        assertThat(page("/data/needs.atom?lang=bg&kind=space"))
                .contains("<feed", "Hall seekers")
                .doesNotContain("Choir");
        web.perform(get("/data/needs.csv?colour=red")).andExpect(status().isBadRequest());
        web.perform(get("/data/needs.csv?lang=xx")).andExpect(status().isBadRequest());
        assertThat(page("/en/needs?kind=space"))
                .contains("/data/needs.csv?kind=space&amp;lang=en", "/data/needs.atom?kind=space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=9999", "?page=x&show=y", "?region=nowhere", "?kind=%27;--&topic=%00&urgency=soon"})
    void aWrongAddressIsNoError(String query) throws Exception {
        assertThat(page("/en/needs" + query)).contains("Needs and offers");
    }

    @Test
    void theBoardCostsThreeStatements() throws Exception {
        page("/da/needs");
        versions.touch("needs");
        assertThat(Statements.of(() -> page("/da/needs?topic=accounts"))).hasSize(3);
    }
}
