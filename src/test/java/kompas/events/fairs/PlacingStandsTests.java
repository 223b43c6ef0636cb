package kompas.events.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.events.fairs.PlacingStands.Place;
import kompas.events.fairs.PlacingStands.Placed;
import kompas.events.fairs.PlacingStands.Unplaced;
import kompas.events.fairs.PlacingStands.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever stands where the program put them is found by visitors, has power, and stands in nobody's way. */
class PlacingStandsTests {

    @ParameterizedTest
    @CsvSource({"20, 15, 12", "24, 18, 30", "60, 40, 150", "80, 60, 300", "18, 60, 60"})
    void nothingOverlapsAndEveryStandIsReachedFromAnEntrance(int wide, int deep, int count) {
        Hall hall = Halls.furnished(wide, deep);
        List<Wanted> wanted = Halls.stands(count);
        Placed placed = new PlacingStands(hall, Fair.Rules.USUAL).place(wanted, Map.of());
        assertThat(placed.left()).isEmpty();
        assertThat(wrong(hall, wanted, placed)).isEmpty();
    }

    @Test
    void theSameStandsStandTheSameWayEachTime() {
        Hall hall = Halls.furnished(40, 30);
        PlacingStands placing = new PlacingStands(hall, Fair.Rules.USUAL);
        assertThat(placing.place(Halls.stands(60), Map.of()))
                .isEqualTo(placing.place(Halls.stands(60).reversed(), Map.of()));
    }

    @Test
    void threeHundredStandsTakeNoTimeAnybodyWaitsFor() {
        Hall hall = Halls.furnished(80, 60);
        List<Wanted> wanted = Halls.stands(300);
        Fair.Rules apart = new Fair.Rules(4, 20, Neighbours.APART);
        long begin = System.nanoTime();
        new PlacingStands(hall, apart).place(wanted, Map.of());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whatFindsNoPlaceIsNamedWithTheReason() {
        Hall small = Hall.empty(8, 8);
        assertThat(new PlacingStands(small, Fair.Rules.USUAL)
                        .place(Halls.stands(1), Map.of())
                        .left())
                .containsValue(Unplaced.NO_ENTRANCE);
        Hall entered = small.with(Floor.ENTRANCE, new Rect(6, 15, 4, 1));
        Placed full = new PlacingStands(entered, Fair.Rules.USUAL).place(plain(30), Map.of());
        assertThat(full.left()).containsValue(Unplaced.NO_ROOM);
        assertThat(full.places()).isNotEmpty();
        Wanted longest = new Wanted(Halls.id(900), "", Footprint.of(6), false, Optional.empty(), false);
        assertThat(new PlacingStands(entered, Fair.Rules.USUAL)
                        .place(List.of(longest), Map.of())
                        .left())
                .containsValue(Unplaced.TOO_LARGE);
        Wanted power = new Wanted(Halls.id(901), "", Footprint.of(1), true, Optional.empty(), false);
        assertThat(new PlacingStands(entered, Fair.Rules.USUAL)
                        .place(List.of(power), Map.of())
                        .left())
                .containsValue(Unplaced.NO_POWER);
    }

    @Test
    void whoComesLateFindsAPlaceAndTheOthersStay() {
        Hall hall = Halls.furnished(30, 20);
        List<Wanted> wanted = Halls.stands(31);
        PlacingStands placing = new PlacingStands(hall, Fair.Rules.USUAL);
        Map<UUID, Place> before = placing.place(wanted.subList(0, 30), Map.of()).places();
        Placed after = placing.place(wanted.subList(30, 31), before);
        assertThat(after.left()).isEmpty();
        assertThat(after.places()).containsAllEntriesOf(before).hasSize(31);
        assertThat(wrong(hall, wanted, after)).isEmpty();
    }

    @Test
    void whoStandsByHandIsNeverWalledIn() {
        Hall hall = Hall.empty(20, 20).with(Floor.ENTRANCE, new Rect(18, 39, 4, 1));
        Map<UUID, Place> kept = Map.of(Halls.id(500), new Place(new Rect(18, 17, 4, 4), false));
        Placed placed = new PlacingStands(hall, Fair.Rules.USUAL).place(plain(60), kept);
        assertThat(placed.places()).containsKey(Halls.id(500)).hasSizeGreaterThan(20);
        assertThat(wrong(hall, plain(60), placed)).isEmpty();
    }

    @Test
    void thoseOfOneFieldStandTogetherOrApart() {
        Hall hall = Halls.furnished(40, 30);
        List<Wanted> wanted = Halls.stands(40);
        assertThat(sameNeighbours(wanted, place(hall, wanted, Neighbours.TOGETHER)))
                .isGreaterThan(sameNeighbours(wanted, place(hall, wanted, Neighbours.APART)) * 2);
    }

    @Test
    void friendsStandSideBySideAndOthersAsFarAsTheyWish() {
        Hall hall = Halls.furnished(40, 30);
        List<Wanted> wanted = new ArrayList<>(plain(30));
        wanted.add(new Wanted(Halls.id(700), "", Footprint.of(1), false, Optional.of(Halls.id(5)), false));
        wanted.add(new Wanted(Halls.id(701), "", Footprint.of(1), false, Optional.of(Halls.id(9)), true));
        Map<UUID, Place> places = place(hall, wanted, Neighbours.ANY).places();
        assertThat(gap(places, 700, 5)).isLessThanOrEqualTo(6);
        assertThat(gap(places, 701, 9)).isGreaterThanOrEqualTo(12);
    }

    @Test
    void numbersFollowTheWayFromTheEntrance() {
        Hall hall = Halls.furnished(24, 18);
        List<Wanted> wanted = Halls.stands(30);
        Map<UUID, Rect> rects = rects(new PlacingStands(hall, Fair.Rules.USUAL).place(wanted, Map.of()));
        Map<UUID, Integer> numbers = WalkingOrder.numbers(hall, rects);
        assertThat(numbers.values()).doesNotHaveDuplicates().hasSize(30).contains(1, 30);
        Map<Integer, Rect> byNumber = new HashMap<>();
        numbers.forEach((id, number) -> byNumber.put(number, rects.get(id)));
        int steps = 0;
        for (int i = 2; i <= 30; i++) {
            steps += at(byNumber, i).gapTo(at(byNumber, i - 1)) <= 6 ? 1 : 0;
        }
        assertThat(steps).as("stands next to the one before").isGreaterThan(20);
    }

    @Test
    void aHallIsReadAsItWasWritten() {
        Hall hall = Halls.furnished(20, 15);
        assertThat(Hall.read(hall.text()).text()).isEqualTo(hall.text());
        assertThat(hall.every(Floor.STAGE)).containsExactly(new Rect(12, 0, 16, 6));
    }

    private static List<Wanted> plain(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Wanted(Halls.id(i), "", Footprint.of(1), false, Optional.empty(), false))
                .toList();
    }

    private static Placed place(Hall hall, List<Wanted> wanted, Neighbours neighbours) {
        return new PlacingStands(hall, new Fair.Rules(4, 20, neighbours)).place(wanted, Map.of());
    }

    private static Map<UUID, PlanCheck.Wrong> wrong(Hall hall, List<Wanted> wanted, Placed placed) {
        List<UUID> power = wanted.stream().filter(Wanted::power).map(Wanted::id).toList();
        return PlanCheck.of(hall, Fair.Rules.USUAL, rects(placed), power);
    }

    private static Map<UUID, Rect> rects(Placed placed) {
        Map<UUID, Rect> rects = new LinkedHashMap<>();
        placed.places().forEach((id, place) -> rects.put(id, place.rect()));
        return rects;
    }

    private static int gap(Map<UUID, Place> places, int one, int other) {
        return at(places, Halls.id(one))
                .rect()
                .gapTo(at(places, Halls.id(other)).rect());
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static long sameNeighbours(List<Wanted> wanted, Placed placed) {
        long same = 0;
        for (Wanted one : wanted) {
            for (Wanted other : wanted) {
                boolean pair = one.id().compareTo(other.id()) < 0 && one.field().equals(other.field());
                Rect rect = at(placed.places(), one.id()).rect();
                if (pair && rect.gapTo(at(placed.places(), other.id()).rect()) <= 2) {
                    same++;
                }
            }
        }
        return same;
    }
}
