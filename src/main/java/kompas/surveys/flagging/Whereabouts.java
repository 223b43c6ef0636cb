package kompas.surveys.flagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.shared.kernel.Point;
import kompas.surveys.collecting.FlagKind;

/**
 * Where a phone says it was: far from the organisation, not sure where, or at one place for many. A geopoint is latitude,
 * longitude, height and accuracy, both in metres, with spaces between (XForms specification of ODK, geopoint).
 */
final class Whereabouts {

    /** Kilometres between the middle of a village and its last house, generously. */
    private static final double FAR = 5;

    /** Metres; a phone under the open sky knows its place to ten. */
    private static final double VAGUE = 100;

    /** Kilometres between two phones that stood in one house. */
    private static final double ONE_PLACE = 0.05;

    /** So many organisations share one house, as a chitalishte has it, before somebody asks. */
    private static final int SHARED = 3;

    private static final int MOST = 3000;

    private Whereabouts() {}

    private record Spot(Compared one, String path, Point point, Optional<Double> accuracy) {}

    /** @param settlements of a municipality; none where they are not known */
    static List<Suspicion> of(List<Compared> all, Function<UUID, List<Point>> settlements) {
        List<Spot> spots = all.stream().flatMap(one -> spots(one).stream()).toList();
        List<Suspicion> found = new ArrayList<>();
        for (Spot spot : spots) {
            far(spot, settlements).ifPresent(found::add);
            spot.accuracy()
                    .filter(metres -> metres > VAGUE)
                    .ifPresent(metres -> found.add(
                            suspicion(spot, FlagKind.INACCURATE, "metres", String.valueOf(Math.round(metres)))));
        }
        found.addAll(together(spots.subList(Math.max(0, spots.size() - MOST), spots.size())));
        return found;
    }

    private static Optional<Suspicion> far(Spot spot, Function<UUID, List<Point>> settlements) {
        Compared.Home home = spot.one().home();
        if (home.point().isPresent()) {
            double kilometres = spot.point().kilometresTo(home.point().get());
            return kilometres > FAR
                    ? Optional.of(suspicion(spot, FlagKind.FAR_AWAY, "kilometres", kilometres(kilometres)))
                    : Optional.empty();
        }
        List<Point> around = home.municipality().map(settlements).orElse(List.of());
        double nearest =
                around.stream().mapToDouble(spot.point()::kilometresTo).min().orElse(0);
        return nearest > FAR
                ? Optional.of(suspicion(spot, FlagKind.OUTSIDE, "kilometres", kilometres(nearest)))
                : Optional.empty();
    }

    private static List<Suspicion> together(List<Spot> spots) {
        List<Suspicion> found = new ArrayList<>();
        for (Spot spot : spots) {
            long others = spots.stream()
                    .filter(other -> other.one() != spot.one()
                            && !other.one().sameAs(spot.one())
                            && Math.abs(other.point().latitude() - spot.point().latitude()) < 0.001
                            && other.point().kilometresTo(spot.point()) <= ONE_PLACE)
                    .map(other -> other.one().id())
                    .distinct()
                    .count();
            if (others >= SHARED) {
                found.add(suspicion(spot, FlagKind.SAME_PLACE, "count", String.valueOf(others)));
            }
        }
        return found;
    }

    private static List<Spot> spots(Compared one) {
        return one.facts().places().stream()
                .flatMap(path -> one.answers().getOrDefault(path, List.of()).stream()
                        .flatMap(text -> spot(one, path, text).stream()))
                .toList();
    }

    private static Optional<Spot> spot(Compared one, String path, String text) {
        String[] parts = text.strip().split("\\s+");
        try {
            Point point = new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            return Optional.of(new Spot(
                    one, path, point, parts.length > 3 ? Optional.of(Double.parseDouble(parts[3])) : Optional.empty()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Suspicion suspicion(Spot spot, FlagKind kind, String name, String value) {
        return new Suspicion(spot.one().id(), kind, spot.path(), Map.of(name, value));
    }

    private static String kilometres(double far) {
        return String.valueOf(Math.round(far));
    }
}
