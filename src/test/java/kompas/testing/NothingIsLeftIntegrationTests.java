package kompas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.directory.OrganisationFixture;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a class of tests did must not decide what the next one sees. */
@KompasIntegrationTest
class NothingIsLeftIntegrationTests {

    private static final String FOUND = "/en/organisations?q=nightingales";
    private static final int MORE_THAN_ANYBODY_MAY = 200;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private SearchIndex index;

    @Test
    void theNextClassFindsAnApplicationThatHasJustStarted() throws Exception {
        BetweenClasses.renew(application);
        Map<String, Long> rows = rows();
        String first = said(FOUND);
        for (int again = 0; again < 2; again++) {
            leaveTraces();
            BetweenClasses.renew(application);

            assertThat(rows()).isEqualTo(rows);
            assertThat(settings.isSetUp()).isFalse();
            assertThat(said(FOUND)).isEqualTo(first);
            assertThat(index.knows(Set.of("nightingales"))).isFalse();
            assertThat(answerToSigningIn("someone@example.org")).isLessThan(400);
            try (Stream<Path> files = Files.list(Ground.of(application).home())) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .doesNotContain("traces");
            }
        }
    }

    /** In the database, the index, the folder, what is kept of pages, and what is counted of their readers. */
    private void leaveTraces() throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Traces"), List.of("en", "da", "bg"), List.of("BG")));
        OrganisationFixture.named("en", "Nightingales").slug("nightingales").insertInto(database);
        IndexWaiting.upToDate(index);
        assertThat(said(FOUND)).contains("/en/organisations/nightingales");
        assertThat(index.knows(Set.of("nightingales"))).isTrue();
        int left = MORE_THAN_ANYBODY_MAY;
        while (left > 0 && answerToSigningIn("someone" + left + "@example.org") < 400) {
            left--;
        }
        assertThat(left).isPositive();
        Files.writeString(Ground.of(application).home().resolve("traces"), "left");
    }

    private String said(String address) throws Exception {
        var answer = web.perform(get(address)).andReturn().getResponse();
        return answer.getStatus() + " " + answer.getRedirectedUrl() + " " + answer.getContentAsString();
    }

    private int answerToSigningIn(String email) throws Exception {
        return web.perform(post("/en/sign-in").param("email", email))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** How many rows each table has, without those of work in the background. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE'
                          and table_schema not in ('pg_catalog', 'information_schema', 'search', 'jobs')""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
