package kompas.events.finding.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.events.finding.FindingActivities;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.places.AreaId;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.sql.DataVersions;
import kompas.testing.Emptied;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A library and an organisation that announce activities, and somebody who reads of them. */
final class WhatsOnSetting {

    static final String RAZGRAD_LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";
    static final AreaId RAZGRAD = AreaId.ofKey("bg-razgrad-razgrad");
    static final AreaId AALBORG = AreaId.ofKey("dk-aalborg");
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FindingActivities finding;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private DataVersions versions;

    @Autowired
    private SearchIndex index;

    /** Nothing is on. */
    void empty() {
        Emptied.tables(database, "events.activity");
        if (libraries.findBySlug(RAZGRAD_LIBRARY).isEmpty()) {
            loading.load("BG");
            loading.load("DK");
        }
    }

    OrganisationId organisation() {
        return database.sql("select id from directory.organisation where slug = 'four-leaves'")
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseGet(() -> OrganisationFixture.named("en", "Four leaves")
                        .slug("four-leaves")
                        .in(RAZGRAD)
                        .insertInto(database));
    }

    LibraryId library() {
        return libraries.findBySlug(RAZGRAD_LIBRARY).orElseThrow().id();
    }

    /** At noon, so that no test of days depends on the hour it runs at. */
    Instant inDays(int days) {
        return finding.today().plusDays(days).atTime(12, 0).atZone(SOFIA).toInstant();
    }

    /** Everybody has learned of what was written. */
    void settled() {
        versions.refresh();
        IndexWaiting.upToDate(index);
    }

    String body(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
