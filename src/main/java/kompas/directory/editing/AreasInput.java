package kompas.directory.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.places.Area;
import kompas.places.AreaId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Municipalities and regions by name, a line each; one nobody knows is noted and left out. */
record AreasInput(String name) implements Input {

    private static final int MOST = 40;
    private static final int FREE = 2;

    @Override
    public void fill(ObjectNode state, Typed into, Asking asking) {
        int[] row = {0};
        stored(state, asking).forEach(area -> into.put(field(row[0]++), label(area, asking)));
    }

    @Override
    public Answer read(Typed typed, ObjectNode state, Asking asking) {
        Set<String> chosen = new LinkedHashSet<>();
        List<Note> notes = new ArrayList<>();
        List<Area> stored = stored(state, asking);
        for (int i = 0; i < Math.min(MOST, typed.rows(name)); i++) {
            String text = Spelling.clean(typed.get(field(i)));
            Optional<Area> area = stored.stream()
                    .filter(each -> label(each, asking).equals(text))
                    .findFirst()
                    .or(() -> asking.places().area(text, asking.language()));
            area.ifPresent(each -> chosen.add(each.id().value().toString()));
            if (area.isEmpty() && !text.isEmpty()) {
                notes.add(Note.AREA_UNKNOWN);
            }
        }
        ArrayNode ids = Stored.JSON.createArrayNode();
        chosen.forEach(ids::add);
        return Answer.of(name, ids).noted(notes);
    }

    @Override
    public Group draw(Typed typed, List<Problem> problems, Asking asking) {
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < typed.rows(name) + FREE; i++) {
            String label = asking.t().say("editing.areas.label", "number", i + 1);
            controls.add(Control.line(Fields.drawn(field(i), label, typed, problems, asking.t()), "text")
                    .suggesting(EditView.KNOWN_AREAS));
        }
        return new Group(name, List.of(controls));
    }

    private List<Area> stored(ObjectNode state, Asking asking) {
        return state.path(name)
                .valueStream()
                .flatMap(id -> asking.places().all().findArea(AreaId.of(UUID.fromString(id.asString()))).stream())
                .toList();
    }

    /** As in the list to choose from, where it stands there. */
    private static String label(Area area, Asking asking) {
        return asking.places().areas(asking.language()).entrySet().stream()
                .filter(known -> known.getValue().id().equals(area.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> area.titled(asking.language()));
    }

    private String field(int row) {
        return name + "." + row;
    }
}
