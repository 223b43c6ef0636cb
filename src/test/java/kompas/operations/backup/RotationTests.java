package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTests {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 3, 10);

    @Test
    void theLastWeekByDaysAndTheLastMonthByWeeksAreKept() {
        List<String> sixtyNights = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            sixtyNights.add(Rotation.name(MONDAY.minusDays(day)));
        }

        List<String> kept = kept(new Rotation(7, 4), sixtyNights);

        assertThat(kept)
                .containsExactly(
                        "kompas-2026-11-23T031000.zip",
                        "kompas-2026-11-22T031000.zip",
                        "kompas-2026-11-21T031000.zip",
                        "kompas-2026-11-20T031000.zip",
                        "kompas-2026-11-19T031000.zip",
                        "kompas-2026-11-18T031000.zip",
                        "kompas-2026-11-17T031000.zip",
                        "kompas-2026-11-15T031000.zip",
                        "kompas-2026-11-08T031000.zip");
    }

    @Test
    void anInstallationThatStoodStillLosesNothing() {
        List<String> old = List.of(
                Rotation.name(MONDAY.minusMonths(5)),
                Rotation.name(MONDAY.minusMonths(6)),
                Rotation.name(MONDAY.minusMonths(7)));

        assertThat(kept(new Rotation(7, 4), old)).hasSize(3);
    }

    @Test
    void theNewestOfADayIsTheOneKept() {
        List<String> names = List.of(Rotation.name(MONDAY), Rotation.name(MONDAY.plusHours(9)));

        assertThat(new Rotation(7, 4).outdated(names)).containsExactly(Rotation.name(MONDAY));
    }

    @Test
    void theLastOneAndTheFilesOfOthersAreNeverTakenAway() {
        List<String> names = List.of(
                Rotation.name(MONDAY),
                Rotation.name(MONDAY.minusDays(1)),
                "kompas-before-the-move.zip",
                "kompas-2026-11-01T031000.zip.unfinished",
                "thesis.doc");

        assertThat(new Rotation(0, 0).outdated(names)).containsExactly(Rotation.name(MONDAY.minusDays(1)));
    }

    @Test
    void whatAKilledProcessLeftIsClearedAway() {
        List<String> names = List.of(
                Rotation.name(MONDAY),
                Rotation.name(MONDAY.minusDays(1)) + ".unfinished",
                Rotation.name(MONDAY.plusDays(1)) + ".unfinished",
                "kompas-before-the-move.zip.unfinished");

        assertThat(Rotation.abandoned(names, Rotation.name(MONDAY)))
                .containsExactly(Rotation.name(MONDAY.minusDays(1)) + ".unfinished");
    }

    private static List<String> kept(Rotation rotation, List<String> names) {
        List<String> kept = new ArrayList<>(names);
        kept.removeAll(rotation.outdated(names));
        return kept;
    }
}
