package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.events.ActivityFixture;
import kompas.shared.kernel.Identifiers;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;

/** A librarian finds everything she planned, and no page costs more the more there is. */
class PlannedListIntegrationTests extends LibraryThatPlans {

    private static final Pattern ROW = Pattern.compile("/en/activities/(evening-\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("(/en/desk/activities\\?[^\"]*after=[^\"]*)\"");

    @Test
    void everyActivityStandsOnOnePageOfTheListAndNoneOnTwo() throws Exception {
        Instant start = Instant.now().plus(Duration.ofDays(3));
        for (int i = 0; i < 120; i++) {
            evening(i, start.plus(Duration.ofHours(i / 3)));
        }
        List<String> found = new ArrayList<>();
        String address = "/en/desk/activities?show=coming";
        int pages = 0;
        while (!address.isEmpty()) {
            String page = page(address);
            ROW.matcher(page).results().map(row -> row.group(1)).distinct().forEach(found::add);
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(found).hasSize(120).doesNotHaveDuplicates();
        for (String nonsense : List.of("x", "2026-12-03T16:00:00Z_x", "9999-99-99T16:00:00Z_" + Identifiers.next())) {
            assertThat(page("/en/desk/activities?after=" + nonsense)).contains("evening-0");
        }
    }

    @Test
    void theListAndTheFormCostTheSameHoweverManyThereAre() throws Exception {
        evening(0, Instant.now().plus(Duration.ofDays(3)));
        List<String> paths = List.of("/en/desk/activities", "/en/desk/activities?show=past", "/en/activities/new");
        List<Integer> few = costs(paths);
        for (int i = 1; i < 40; i++) {
            evening(i, Instant.now().plus(Duration.ofDays(3)));
        }
        assertThat(costs(paths)).isEqualTo(few);
    }

    @Test
    void fourHundredDatesCostNoMoreThanFour() throws Exception {
        List<Integer> costs = new ArrayList<>();
        for (String dates : List.of("4", "400")) {
            costs.add(Statements.of(() -> web.perform(form("For " + dates + " days", Identifiers.next())
                                    .param("times", "series")
                                    .param("unit", "day")
                                    .param("ends", "times")
                                    .param("count", dates)
                                    .cookie(elka))
                            .andExpect(status().is3xxRedirection()))
                    .size());
        }
        assertThat(count("events.occurrence")).isEqualTo(404);
        assertThat(costs.getLast()).isEqualTo(costs.getFirst());
    }

    private void evening(int number, Instant start) {
        ActivityFixture.titled("en", "Evening " + number)
                .slug("evening-" + number)
                .in(library.id())
                .on(start, Duration.ofHours(2))
                .insertInto(database);
    }

    private List<Integer> costs(List<String> paths) throws Exception {
        List<Integer> costs = new ArrayList<>();
        for (String path : paths) {
            page(path);
            costs.add(Statements.of(() -> page(path)).size());
        }
        return costs;
    }

    private String page(String address) throws Exception {
        return web.perform(get(URI.create(address)).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
