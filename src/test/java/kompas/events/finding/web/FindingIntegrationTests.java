package kompas.events.finding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityFixture;
import kompas.events.ActivityKind;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.ListedDate;
import kompas.events.finding.Position;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody who wants to go somewhere would not find. */
@KompasIntegrationTest
@Import(WhatsOnSetting.class)
class FindingIntegrationTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private FindingActivities finding;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WhatsOnSetting on;

    @BeforeEach
    void empty() {
        on.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "region=BG324",
        "region=bg-razgrad",
        "municipality=bg-razgrad-razgrad",
        "country=BG",
        "kind=reading",
        "field=A",
        "field=A11",
        "audience=children",
        "language=bg",
        "access=step_free",
        "goal=4",
        "cost=free",
        "venue=library",
        "seats=free",
        "library=" + WhatsOnSetting.RAZGRAD_LIBRARY,
        "organisation=four-leaves",
        "q=приказка",
        "q=prikazki",
        "q=четене деца",
        "q=four leaves",
        "q=Разград"
    })
    void everyFilterFindsTheOneAndLeavesOutTheOther(String query) throws Exception {
        ActivityFixture.titled("bg", "Приказки под дъба")
                .kind(ActivityKind.READING)
                .in(on.library())
                .by(on.organisation())
                .with("municipality_id", WhatsOnSetting.RAZGRAD.value())
                .with("fields", List.of("A11"))
                .with("audiences", List.of("children"))
                .with("languages", List.of("bg"))
                .with("accessibility", List.of("step_free"))
                .with("goals", List.of(4))
                .on(on.inDays(3), WhatsOnSetting.HOUR)
                .insertInto(database);
        theOther();
        database.sql("update events.occurrence set taken = seats where seats is not null")
                .update();
        on.settled();

        String page = on.body("/en/activities?" + query);
        assertThat(page)
                .contains("Приказки под дъба")
                .doesNotContain("Debat om havnen")
                .contains("One activity");
    }

    private void theOther() {
        ActivityFixture.titled("da", "Debat om havnen")
                .kind(ActivityKind.DEBATE)
                .with("time_zone", "Europe/Copenhagen")
                .with("place_name", "Havnehuset")
                .with("municipality_id", WhatsOnSetting.AALBORG.value())
                .with("fields", List.of("E10"))
                .with("audiences", List.of("adults"))
                .with("languages", List.of("da"))
                .with("price", LocalizedText.of("da", "50 kr."))
                .on(on.inDays(3), WhatsOnSetting.HOUR)
                .seats(1)
                .insertInto(database);
    }

    @ParameterizedTest
    @CsvSource({
        "Работилници за хвърчила, работилница",
        "Работилници за хвърчила, rabotilnitsa",
        "Strikkeværksteder for begyndere, værksted",
        "Strikkeværksteder for begyndere, strikke",
        "Swap markets, market"
    })
    void aWordIsFoundInAnotherFormAndAnotherScript(String title, String typed) throws Exception {
        ActivityFixture.titled(
                        title.startsWith("S") && title.contains("æ") ? "da" : title.startsWith("S") ? "en" : "bg",
                        title)
                .on(on.inDays(1), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        browser.perform(get("/en/activities").queryParam("q", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(title)));
    }

    @Test
    void aChangedTitleIsFoundByItsNewWords() throws Exception {
        ActivityFixture chess = ActivityFixture.titled("en", "Chess").on(on.inDays(1), WhatsOnSetting.HOUR);
        chess.insertInto(database);
        on.settled();
        assertThat(on.body("/en/activities?q=chess")).contains("One activity");

        database.sql("update events.activity set title = cast(:title as jsonb) where id = :id")
                .param("title", "{\"source\":\"en\",\"texts\":{\"en\":\"Backgammon\"}}")
                .param("id", chess.id().value())
                .update();
        database.sql("select shared.touch('events')").query().singleRow();
        on.settled();
        assertThat(on.body("/en/activities?q=backgammon&again=1")).contains("Backgammon");
        assertThat(on.body("/en/activities?q=chess&again=1")).contains("No activities");
    }

    @Test
    void anActivityAfterMidnightInSofiaStandsUnderItsDayThere() throws Exception {
        LocalDate day = finding.today().plusDays(10);
        ActivityFixture.titled("bg", "Нощ в библиотеката")
                .on(day.atTime(0, 30).atZone(WhatsOnSetting.SOFIA).toInstant(), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        assertThat(on.body("/en/activities?from=" + day + "&to=" + day)).contains("Нощ в библиотеката", "00:30");
        assertThat(on.body("/en/activities?from=" + day.minusDays(1) + "&to=" + day.minusDays(1)))
                .doesNotContain("Нощ в библиотеката");
    }

    @Test
    void pagesShowEveryDateOnceThoughAllBeginAtOnce() {
        Instant start = on.inDays(5);
        for (int i = 0; i < 23; i++) {
            ActivityFixture.titled("en", "Table " + i)
                    .on(start, WhatsOnSetting.HOUR)
                    .insertInto(database);
        }
        on.settled();
        List<UUID> seen = new ArrayList<>();
        Optional<Position> place = Optional.empty();
        do {
            FoundActivities page = finding.find(ActivityCriteria.everything().at(place), 5);
            page.lines().forEach(line -> seen.add(line.date().id().value()));
            assertThat(page.total()).isEqualTo(23);
            place = page.next();
        } while (place.isPresent());

        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void aClubOfEveryWeekIsOneLineAndEveryDayOfAMonth() throws Exception {
        ActivityFixture club = ActivityFixture.titled("en", "Reading circle");
        for (int week = 0; week < 12; week++) {
            club.on(on.inDays(1).plus(7L * week, ChronoUnit.DAYS), WhatsOnSetting.HOUR);
        }
        club.insertInto(database);
        on.settled();

        String list = on.body("/en/activities");
        assertThat(list.split("Reading circle", -1)).hasSize(2);
        assertThat(list).contains("every ").contains("One activity");
        LocalDate day = on.inDays(8).atZone(WhatsOnSetting.SOFIA).toLocalDate();
        assertThat(on.body("/en/activities?view=month&month=" + day.toString().substring(0, 7)))
                .contains("Reading circle");
        List<ListedDate> feed = finding.between(ActivityCriteria.everything(), Instant.now(), on.inDays(30), 200);
        assertThat(feed).hasSizeBetween(4, 5);
    }

    @Test
    void whoSignsUpForTheLastSeatTakesTheDateFromThoseWithFreeSeats() throws Exception {
        ActivityFixture course = ActivityFixture.titled("en", "Course")
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .seats(1);
        course.insertInto(database);
        on.settled();
        assertThat(on.body("/en/activities?seats=free")).contains("Course").contains("One seat left");

        database.sql("update events.occurrence set taken = 1").update();
        database.sql("select shared.touch('events')").query().singleRow();
        on.settled();
        assertThat(on.body("/en/activities?seats=free&again=1")).contains("No activities");
        assertThat(on.body("/en/activities?again=1")).contains("Course").contains("Full");
    }

    @Test
    void countsSayWhatAChoiceWouldLeave() {
        for (String audience : List.of("children", "children", "adults")) {
            ActivityFixture.titled("en", "For " + audience)
                    .with("audiences", List.of(audience))
                    .on(on.inDays(2), WhatsOnSetting.HOUR)
                    .insertInto(database);
        }
        on.settled();
        FoundActivities found = finding.find(ActivityCriteria.everything().with(ActivityFacet.AUDIENCE, "adults"), 30);

        assertThat(found.lines()).extracting(Line::full).containsExactly(false);
        assertThat(found.counts(ActivityFacet.AUDIENCE))
                .extracting(count -> Map.entry(count.value(), count.count()))
                .containsExactly(Map.entry("children", 2), Map.entry("adults", 1));
    }
}
