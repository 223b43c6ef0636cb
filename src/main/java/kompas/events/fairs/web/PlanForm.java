package kompas.events.fairs.web;

import java.util.Optional;
import java.util.UUID;
import kompas.events.fairs.Fair;
import kompas.events.fairs.Floor;
import kompas.events.fairs.Hall;
import kompas.events.fairs.Neighbours;
import kompas.events.fairs.Rect;
import kompas.events.fairs.Stand;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What is done to a plan, as sent: lengths in metres, half ones too, with a point or a comma. */
public record PlanForm(
        @Nullable Integer version,
        @Nullable String stand,
        @Nullable String left,
        @Nullable String top,
        @Nullable String wide,
        @Nullable String deep,
        @Nullable String turned,
        @Nullable String floor,
        @Nullable String gangway,
        @Nullable String reach,
        @Nullable String neighbours,
        @Nullable String anew) {

    int seen() {
        return version == null ? -1 : version;
    }

    Optional<UUID> guest() {
        try {
            return Optional.of(UUID.fromString(Typed.line(stand)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Stand> place() {
        Optional<Integer> column = cells(left);
        Optional<Integer> row = cells(top);
        return column.flatMap(x -> row.map(y -> new Stand(1, x, y, "true".equals(turned))));
    }

    Optional<Rect> rect() {
        Optional<Integer> x = cells(left);
        Optional<Integer> y = cells(top);
        Optional<Integer> width = cells(wide).filter(each -> each > 0);
        Optional<Integer> depth = cells(deep).filter(each -> each > 0);
        return x.isPresent() && y.isPresent() && width.isPresent() && depth.isPresent()
                ? Optional.of(new Rect(x.get(), y.get(), width.get(), depth.get()))
                : Optional.empty();
    }

    /** Whole metres of a hall. */
    Optional<Rect> hall() {
        return cells(wide)
                .flatMap(across -> cells(deep)
                        .map(along -> new Rect(0, 0, (across + 1) / Hall.PER_METRE, (along + 1) / Hall.PER_METRE)))
                .filter(size -> size.wide() >= 2 && size.deep() >= 2)
                .filter(size -> size.wide() <= Hall.LONGEST && size.deep() <= Hall.LONGEST);
    }

    Optional<Floor> thing() {
        return Coded.find(Floor.class, Typed.line(floor));
    }

    Fair.Rules rules(Fair.Rules before) {
        return new Fair.Rules(
                cells(gangway).map(cells -> Math.clamp(cells, 3, 12)).orElse(before.gangway()),
                cells(reach).map(cells -> Math.clamp(cells, 1, 120)).orElse(before.powerReach()),
                Coded.find(Neighbours.class, Typed.line(neighbours)).orElse(before.neighbours()));
    }

    boolean all() {
        return "true".equals(anew);
    }

    /** Cells of half a metre; empty for what is no length of this hall. */
    private static Optional<Integer> cells(@Nullable String typed) {
        String line = Typed.line(typed).replace(',', '.');
        return line.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")
                ? Optional.of((int) Math.round(Double.parseDouble(line) * Hall.PER_METRE))
                : Optional.empty();
    }
}
