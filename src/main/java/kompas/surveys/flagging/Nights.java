package kompas.surveys.flagging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kompas.surveys.ResponseMode;
import kompas.surveys.collecting.FlagKind;

/** Nobody visits or phones an organisation between eleven in the evening and six in the morning. */
final class Nights {

    private static final LocalTime EVENING = LocalTime.of(23, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** A clock that says less was never set, which is another flag. */
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private Nights() {}

    /** @param zone the clock there */
    static List<Suspicion> of(List<Compared> all, ZoneId zone) {
        return all.stream()
                .filter(one -> one.mode() == ResponseMode.PHONE_APP || one.mode() == ResponseMode.CALL)
                .flatMap(one -> one.started().filter(FIRST::isBefore).stream()
                        .map(start -> LocalTime.ofInstant(start, zone))
                        .filter(time -> !time.isBefore(EVENING) || time.isBefore(MORNING))
                        .map(time -> new Suspicion(
                                one.id(),
                                FlagKind.NIGHT,
                                "",
                                Map.of(
                                        "time",
                                        time.truncatedTo(ChronoUnit.MINUTES).toString()))))
                .toList();
    }
}
