package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kompas.directory.editing.Whereabouts.Shown;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Resolution;
import kompas.places.Resolution.Precision;
import kompas.places.Settlement;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Point;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The town, village or municipality as somebody types it, and how closely it is shown. A name nobody typed again stays the
 * place it stood for; one the gazetteer does not know is noted, never refused.
 */
record PlaceInput(String name) implements Input {

    static final String TYPED = "place-name";
    static final String SHOWN = "place-shown";
    static final String POINT = "place-point";
    private static final String BEFORE = "place-before";

    @Override
    public List<String> keys() {
        return List.of("settlement_id", "municipality_id", "region_id", "place_precision");
    }

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        Whereabouts where = Whereabouts.of(state);
        String label = label(where, state, asking);
        into.put(TYPED, label);
        into.put(BEFORE, label);
        into.put(SHOWN, shown(where, state).code());
        into.put(
                POINT,
                where.precision().equals("address")
                        ? where.point().map(PointText::written).orElse("")
                        : "");
    }

    private static String label(Whereabouts where, ObjectNode state, Asking asking) {
        KnownPlaces known = asking.places();
        return where.settlement()
                .flatMap(known.all()::findSettlement)
                .map(settlement -> known.label(settlement, asking.language()))
                .or(() -> where.municipality()
                        .or(where::region)
                        .flatMap(known.all()::findArea)
                        .map(area -> area.titled(asking.language())))
                .orElseGet(() -> state.path("addresses")
                        .valueStream()
                        .map(address -> address.path("locality").asString(""))
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst()
                        .orElse(""));
    }

    private static Shown shown(Whereabouts where, ObjectNode state) {
        return switch (where.precision()) {
            case "address" -> Shown.POINT;
            case "settlement", "postcode" -> Shown.MIDDLE;
            default -> {
                List<JsonNode> addresses = state.path("addresses").valueStream().toList();
                boolean hidden = addresses.stream()
                        .noneMatch(address -> address.path("visible").asBoolean(true));
                yield !addresses.isEmpty() && hidden && where.municipality().isPresent() ? Shown.HOME : Shown.AREA;
            }
        };
    }

    /** How closely it shall be shown; only the municipality when nothing was chosen. */
    static Shown shown(Typed typed) {
        return Coded.find(Shown.class, typed.get(SHOWN)).orElse(Shown.AREA);
    }

    /** Where the typed name leads, before it is decided how closely that is shown. */
    static Whereabouts found(Typed typed, ObjectNode state, Asking asking, List<Note> notes) {
        Whereabouts before = Whereabouts.of(state);
        String text = Spelling.clean(typed.get(TYPED));
        if (text.equals(typed.get(BEFORE))) {
            return before;
        }
        if (text.isEmpty()) {
            return new Whereabouts(
                            before.country(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Precision.UNRESOLVED.code())
                    .asArea();
        }
        Resolution place = asking.places().resolve(text, AddressesInput.postcode(typed), asking.language());
        place.warnings().stream().flatMap(warning -> Note.of(warning).stream()).forEach(notes::add);
        return new Whereabouts(
                place.country().or(before::country),
                place.settlement(),
                place.municipality(),
                place.municipality().isPresent() ? Optional.empty() : place.region(),
                place.point(),
                place.precision().code());
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        List<Note> notes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String raw = typed.get(TYPED);
        Cell.TEXT.judge(TYPED, raw).ifPresent(problems::add);
        Whereabouts found = found(typed, state, asking, notes);
        Shown shown = shown(typed);
        boolean pointed = shown != Shown.HOME && pointed(typed, state);
        Whereabouts where = switch (pointed ? Shown.POINT : shown) {
            case POINT -> atPoint(found, typed, asking, notes, problems);
            case MIDDLE -> inMiddle(found, asking, notes);
            case AREA, HOME -> found.asArea();
        };
        return Answer.of(where.columns()).wrong(problems).noted(notes);
    }

    /** Whoever types a point means it, whatever else was left chosen. */
    private static boolean pointed(Typed typed, ObjectNode state) {
        String text = Spelling.clean(typed.get(POINT));
        String before = Whereabouts.of(state).point().map(PointText::written).orElse("");
        return !text.isEmpty() && !text.equals(before);
    }

    private static Whereabouts atPoint(
            Whereabouts found, Typed typed, Asking asking, List<Note> notes, List<Problem> problems) {
        String text = Spelling.clean(typed.get(POINT));
        if (text.isEmpty()) {
            notes.add(Note.NO_POINT);
            return inMiddle(found, asking, new ArrayList<>());
        }
        Optional<Point> point = PointText.read(text);
        if (point.isEmpty()) {
            problems.add(Problem.of(POINT, "point"));
            return found.asArea();
        }
        Optional<AreaId> around =
                asking.places().all().municipalityAt(point.get()).map(Area::id);
        Whereabouts where =
                found.municipality().isPresent() ? found : around.map(found::in).orElse(found);
        where.municipality()
                .filter(municipality -> !asking.places().holds(municipality, point.get()))
                .ifPresent(municipality -> notes.add(Note.POINT_ELSEWHERE));
        return where.at(point.get(), Precision.ADDRESS);
    }

    private static Whereabouts inMiddle(Whereabouts found, Asking asking, List<Note> notes) {
        Optional<Point> middle = found.settlement()
                .flatMap(asking.places().all()::findSettlement)
                .flatMap(Settlement::point);
        if (middle.isEmpty()) {
            notes.add(Note.NO_MIDDLE);
            return found.asArea();
        }
        return found.at(middle.get(), Precision.SETTLEMENT);
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        Field town = Fields.drawn(TYPED, words("name", asking), typed, problems, asking.t())
                .hint(words("name-hint", asking));
        Field how = Field.of(SHOWN, words("shown", asking));
        List<Choice> choices = Stream.of(Shown.values())
                .map(each -> new Choice(
                        each.code(),
                        asking.t().say(each.key()),
                        each == shown(typed),
                        asking.t().say(each.key() + "-hint")))
                .toList();
        Field point = Fields.drawn(POINT, words("point", asking), typed, problems, asking.t())
                .hint(words("point-hint", asking));
        return new Group(
                name,
                List.of(
                        List.of(
                                Control.hidden(Fields.drawn(BEFORE, "", typed, problems, asking.t())),
                                Control.line(town, "text").suggesting(EditView.KNOWN_PLACES)),
                        List.of(Control.of(Control.Kind.RADIOS, how, choices)),
                        List.of(Control.line(point, "text"))));
    }

    private static String words(String what, Asking asking) {
        return asking.t().say("editing.place." + what);
    }
}
