package kompas.events.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.shared.kernel.Point;
import org.junit.jupiter.api.Test;

/** What a link says is what its reader gets, and a broken one still leads somewhere. */
class ActivityCriteriaTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void whatIsWrittenIntoAnAddressIsReadBack() {
        ActivityCriteria criteria = new ActivityCriteria(
                "шах & dam",
                Map.of(
                        ActivityFacet.REGION, List.of("BG324", "bg-ruse"),
                        ActivityFacet.SEATS, List.of("free"),
                        ActivityFacet.ORGANISATION, List.of("zelen-razgrad")),
                Optional.of(new Nearby(Optional.of(new Point(43.53, 26.52)), "Разград", 50)),
                Period.WEEKEND,
                Optional.empty(),
                Optional.empty(),
                AgendaView.MAP,
                Optional.of(YearMonth.of(2026, 12)),
                Optional.of(new Position(Instant.ofEpochSecond(1_796_000_000), new UUID(1, 2), true)));
        assertThat(read(criteria.toQuery()).criteria()).isEqualTo(criteria);

        ActivityCriteria days = ActivityCriteria.everything().between(SATURDAY, SATURDAY.plusDays(3));
        assertThat(read(days.toQuery()).criteria()).isEqualTo(days);
        assertThat(ActivityCriteria.everything().toQuery()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOutAndTold() {
        ActivityCriteriaRead read =
                read("from=2026-02-31&when=yesteryear&month=13&goal=99&after=x&kind=club&view=hologram");
        assertThat(read.criteria()).isEqualTo(ActivityCriteria.everything().with(ActivityFacet.KIND, "club"));
        assertThat(read.ignored()).containsExactlyInAnyOrder("2026-02-31", "yesteryear", "13", "99", "x", "hologram");

        ActivityCriteriaRead backwards = read("from=2026-12-05&to=2026-12-01");
        assertThat(backwards.criteria().from()).contains(LocalDate.of(2026, 12, 5));
        assertThat(backwards.criteria().to()).isEmpty();
        assertThat(backwards.ignored()).containsExactly("2026-12-01");
    }

    @Test
    void daysAreReckonedFromTheDaySomebodyLooks() {
        assertThat(Period.WEEKEND.days(SATURDAY.minusDays(1))).isEqualTo(new DayRange(SATURDAY, SATURDAY.plusDays(1)));
        assertThat(Period.WEEKEND.days(SATURDAY)).isEqualTo(new DayRange(SATURDAY, SATURDAY.plusDays(1)));
        assertThat(Period.WEEKEND.days(SATURDAY.plusDays(1)))
                .isEqualTo(new DayRange(SATURDAY.plusDays(1), SATURDAY.plusDays(1)));
        assertThat(Period.WEEK.days(SATURDAY)).isEqualTo(new DayRange(SATURDAY, SATURDAY.plusDays(6)));
        assertThat(ActivityCriteria.everything().days(SATURDAY).from()).isEqualTo(SATURDAY);
    }

    private static ActivityCriteriaRead read(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())));
        return ActivityCriteria.read(parameters);
    }
}
