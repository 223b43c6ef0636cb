package kompas.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Hit;
import kompas.directory.search.OrganisationSearch;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hall that is free until Sunday is not offered on Monday, though nobody went to take it down. */
@KompasIntegrationTest
class NewDayIntegrationTests {

    private static final String OFFER = """
            insert into needs.need (owner_kind, owner_id, direction, kind, since, until, text) values
                ('organisation', :id, 'offer', 'space', current_date - 9, current_date,
                 '{"source":"en","texts":{"en":"A hall with a stage"}}'),
                ('organisation', :id, 'need', 'volunteers', current_date + 1, null, null)""";

    /** As if everything had been written a day earlier. */
    private static final String A_DAY_LATER = """
            with needs as (update needs.need set since = since - 1, until = until - 1)
            update directory.day set known_on = current_date - 1""";

    @Autowired
    private NewDay day;

    @Autowired
    private OrganisationSearch search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void whatEndedYesterdayIsGoneAndWhatBeginsTodayIsThere() throws IOException, InterruptedException {
        UUID id = OrganisationFixture.named("en", "Hall society")
                .slug("hall-society")
                .and(OFFER)
                .insertInto(database)
                .value();
        IndexWaiting.upToDate(index);
        assertThat(found(Facet.OFFER, "space")).containsExactly(id);
        assertThat(found(Facet.NEED, "volunteers")).isEmpty();
        assertThat(published(id)).contains("offer:space").doesNotContain("need:volunteers");
        assertThat(day.begin()).isFalse();

        database.sql(A_DAY_LATER).update();
        assertThat(day.begin()).isTrue();
        IndexWaiting.upToDate(index);

        assertThat(found(Facet.OFFER, "space")).isEmpty();
        assertThat(found(Facet.NEED, "volunteers")).containsExactly(id);
        assertThat(published(id)).doesNotContain("offer:space").contains("need:volunteers");
        assertThat(day.begin()).isFalse();
    }

    private List<UUID> found(Facet facet, String kind) {
        return search.find(OrganisationCriteria.everything().with(facet, kind), "en").hits().stream()
                .map(Hit::id)
                .toList();
    }

    private String published(UUID id) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/hsds/3/organizations/" + id);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
