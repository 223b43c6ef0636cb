package kompas.events.fairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.PlacingStands.Place;
import kompas.events.fairs.PlacingStands.Wanted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The floor plan: the hall is drawn, stands are placed by hand or all at once, numbered, and checked. */
@Service
public class DrawingPlans {

    private final Fairs fairs;
    private final FairRows rows;
    private final GuestRows guests;
    private final FairPost post;

    DrawingPlans(Fairs fairs, FairRows rows, GuestRows guests, FairPost post) {
        this.fairs = fairs;
        this.rows = rows;
        this.guests = guests;
        this.post = post;
    }

    /** What became of a change of the plan. */
    public enum Drawn {
        DONE,
        /** Somebody else changed the plan since this person saw it. */
        STALE,
        NO_HALL,
        OUTSIDE,
        BLOCKED,
        OVERLAPS,
        /** Drawn over stands that stand there. */
        IN_THE_WAY,
        /** It is not coming, or was taken off the list meanwhile. */
        NOT_COMING
    }

    /**
     * A plan as it stands.
     *
     * @param left those without a place
     * @param wrong what should be mended, by guest: {@code unreached}, {@code no_power}
     * @param why why one without a place would find none, by guest: {@code no_room}, {@code too_large} …
     */
    public record Plan(
            Opened fair, List<Guest> placed, List<Guest> left, Map<UUID, String> wrong, Map<UUID, String> why) {}

    @Transactional(readOnly = true)
    public Plan look(Opened fair) {
        List<Guest> coming = coming(fair);
        List<Guest> placed =
                coming.stream().filter(guest -> guest.stand().isPresent()).toList();
        List<UUID> power = placed.stream()
                .filter(guest -> guest.reply().filter(Reply::power).isPresent())
                .map(Guest::id)
                .toList();
        Map<UUID, String> wrong = new LinkedHashMap<>();
        fair.fair()
                .hall()
                .ifPresent(hall -> PlanCheck.of(hall, fair.fair().rules(), Fairs.rects(placed), power)
                        .forEach((id, found) -> wrong.put(id, found.name().toLowerCase(Locale.ROOT))));
        List<Guest> left =
                coming.stream().filter(guest -> guest.stand().isEmpty()).toList();
        Map<UUID, String> why = new LinkedHashMap<>();
        fair.fair()
                .hall()
                .ifPresent(hall -> new PlacingStands(hall, fair.fair().rules())
                        .place(left.stream().map(DrawingPlans::wanted).toList(), places(placed))
                        .left()
                        .forEach((id, reason) -> why.put(id, reason.name().toLowerCase(Locale.ROOT))));
        return new Plan(fair, placed, left, wrong, why);
    }

    /** A new hall of this many metres; stands that no longer fit go off the plan. */
    @Transactional
    public Drawn hall(String slug, int wide, int deep, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            Hall hall = Hall.empty(wide, deep);
            Hall kept = fair.fair().hall().map(old -> copy(old, hall)).orElse(hall);
            rows.draw(fair.activity().id(), kept);
            coming(fair).stream()
                    .filter(guest -> guest.stand().isPresent())
                    .filter(guest -> PlanCheck.forbids(
                                    kept, Rect.of(guest.stand().orElseThrow(), guest.footprint()), List.of())
                            .isPresent())
                    .forEach(guest -> guests.unplace(guest.id()));
            return Drawn.DONE;
        });
    }

    /** Draws one thing over some cells. */
    @Transactional
    public Drawn draw(String slug, Floor floor, Rect where, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            Optional<Hall> hall = fair.fair().hall();
            boolean taken = !floor.standable()
                    && Fairs.rects(coming(fair)).values().stream().anyMatch(where::overlaps);
            if (taken) {
                return Drawn.IN_THE_WAY;
            }
            hall.ifPresent(old -> rows.draw(fair.activity().id(), old.with(floor, where)));
            return hall.isPresent() ? Drawn.DONE : Drawn.NO_HALL;
        });
    }

    /** Puts a stand somewhere, or moves it; a new one gets the next number. */
    @Transactional
    public Drawn place(String slug, UUID guest, Stand where, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            List<Guest> coming = coming(fair);
            Optional<Guest> stand =
                    coming.stream().filter(each -> each.id().equals(guest)).findFirst();
            if (stand.isEmpty() || fair.fair().hall().isEmpty()) {
                return stand.isEmpty() ? Drawn.NOT_COMING : Drawn.NO_HALL;
            }
            Map<UUID, Rect> others = Fairs.rects(coming);
            others.remove(guest);
            Optional<PlanCheck.Wrong> wrong = PlanCheck.forbids(
                    fair.fair().hall().get(), Rect.of(where, stand.get().footprint()), others.values());
            if (wrong.isEmpty()) {
                int number = stand.get().stand().map(Stand::number).orElseGet(() -> next(coming));
                guests.place(Map.of(guest, new Stand(number, where.column(), where.row(), where.turned())));
                rows.planChanged(fair.activity().id());
            }
            return wrong.map(found -> Drawn.valueOf(found.name())).orElse(Drawn.DONE);
        });
    }

    @Transactional
    public Drawn unplace(String slug, UUID guest, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            guests.unplace(fairs.guest(fair, guest).id());
            rows.planChanged(fair.activity().id());
            return Drawn.DONE;
        });
    }

    /** Places all anew, or those without a place: then those that stand stay, numbers too. */
    @Transactional
    public Drawn placeAll(String slug, Fair.Rules rules, boolean anew, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            if (fair.fair().hall().isEmpty()) {
                return Drawn.NO_HALL;
            }
            rows.rule(fair.activity().id(), rules);
            int left = placed(fair, fair.fair().hall().get(), rules, anew);
            rows.planChanged(fair.activity().id());
            fairs.record(fair, "place", Map.of("left", String.valueOf(left)), who);
            return Drawn.DONE;
        });
    }

    /** Numbers all anew, in the order in which visitors come by. */
    @Transactional
    public Drawn number(String slug, int version, SignedIn who) {
        return change(slug, version, who, fair -> {
            fair.fair().hall().ifPresent(hall -> guests.place(Numbering.of(hall, places(coming(fair)), Map.of())));
            rows.planChanged(fair.activity().id());
            return Drawn.DONE;
        });
    }

    private int placed(Opened fair, Hall hall, Fair.Rules rules, boolean anew) {
        List<Guest> coming = coming(fair);
        Map<UUID, Place> kept = anew ? Map.of() : places(coming);
        List<Wanted> wanted = coming.stream()
                .filter(guest -> !kept.containsKey(guest.id()))
                .map(DrawingPlans::wanted)
                .toList();
        PlacingStands.Placed result = new PlacingStands(hall, rules).place(wanted, kept);
        if (anew) {
            guests.unplaceAll(fair.activity().id());
        }
        Map<UUID, Integer> fixed = new LinkedHashMap<>();
        coming.stream()
                .filter(guest -> kept.containsKey(guest.id()))
                .forEach(guest ->
                        fixed.put(guest.id(), guest.stand().orElseThrow().number()));
        guests.place(Numbering.of(hall, result.places(), fixed));
        return result.left().size();
    }

    private static Map<UUID, Place> places(List<Guest> coming) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        coming.forEach(guest -> guest.stand()
                .ifPresent(stand ->
                        places.put(guest.id(), new Place(Rect.of(stand, guest.footprint()), stand.turned()))));
        return places;
    }

    private static Wanted wanted(Guest guest) {
        Optional<Reply> reply = guest.reply();
        return new Wanted(
                guest.id(),
                guest.field(),
                guest.footprint(),
                reply.filter(Reply::power).isPresent(),
                reply.flatMap(Reply::near),
                reply.filter(Reply::away).isPresent());
    }

    private static int next(List<Guest> coming) {
        return coming.stream()
                        .flatMap(guest -> guest.stand().stream())
                        .mapToInt(Stand::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static Hall copy(Hall old, Hall into) {
        Hall copy = into;
        for (Floor floor : Floor.values()) {
            for (Rect rect : floor == Floor.FREE ? List.<Rect>of() : old.every(floor)) {
                copy = copy.with(floor, rect);
            }
        }
        return copy;
    }

    private List<Guest> coming(Opened fair) {
        return fairs.guests(fair).stream()
                .filter(guest -> guest.has(FairAnswer.COMING))
                .toList();
    }

    /** One after the other: whoever has not seen what another did a moment ago is told. */
    private Drawn change(String slug, int version, SignedIn who, Function<Opened, Drawn> work) {
        Opened seen = fairs.open(slug, who, EventsAct.PLAN);
        Fair locked = rows.lock(seen.activity().id()).orElseThrow();
        if (locked.planVersion() != version) {
            return Drawn.STALE;
        }
        Drawn drawn = work.apply(new Opened(seen.activity(), seen.day(), locked));
        if (drawn == Drawn.DONE) {
            post.touch();
        }
        return drawn;
    }
}
