package kompas.libraries.rooms.web;

import java.util.List;
import java.util.Map;
import kompas.libraries.rooms.Room;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.PictureView;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a room is kept.
 *
 * @param room as it is; null for one that is not there yet
 * @param id of the room; of a new one too, so that a form sent twice is one room
 * @param languages in which its texts are asked for, the library's own first
 * @param days weekdays: field and name
 * @param problems by field
 * @param note what was just done, a message; empty for nothing
 */
public record EditView(
        @Nullable Room room,
        String id,
        String title,
        Link desk,
        String library,
        List<String> languages,
        List<Link> days,
        Map<String, String> values,
        Map<String, List<String>> chosen,
        List<Choice> houses,
        @Nullable PictureView picture,
        Map<String, String> problems,
        String note) {

    static final List<String> ACCESSIBILITY =
            List.of("step_free", "lift", "accessible_toilet", "accessible_parking", "hearing_loop", "quiet_room");

    public Field text(String name, String language, Text t) {
        String field = name + "." + language;
        String label = t.say("rooms.edit." + name);
        Field shown = field(field, languages.size() > 1 ? label + " · " + t.nameHere(language) : label, t);
        return name.equals("name") && language.equals(languages.getFirst()) ? shown : shown.optionally();
    }

    public Field number(String name, Text t) {
        return field(name, t.say("rooms.edit." + name), t).optionally();
    }

    public Field hours(Link day, Text t) {
        return field(day.href(), day.label(), t).optionally();
    }

    private Field field(String name, String label, Text t) {
        String problem = problems.get(name);
        return Field.of(name, label).value(values.getOrDefault(name, "")).error(problem == null ? "" : t.say(problem));
    }

    public Field group(String name, Text t) {
        return Field.of(name, t.say("rooms.edit." + name)).optionally();
    }

    public List<Choice> codes(String name, List<String> all, String family, Text t) {
        return all.stream()
                .map(code -> new Choice(
                        code,
                        t.say(family + code),
                        chosen.getOrDefault(name, List.of()).contains(code)))
                .toList();
    }

    public List<Choice> accessibility(Text t) {
        return codes("accessibility", ACCESSIBILITY, "shared.accessibility.", t);
    }

    public List<Link> errors(Text t) {
        return problems.entrySet().stream()
                .map(problem -> Link.to(t.say(problem.getValue()), "#" + problem.getKey()))
                .toList();
    }
}
