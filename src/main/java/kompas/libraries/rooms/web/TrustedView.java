package kompas.libraries.rooms.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/** Whom a library trusts with its rooms. */
public record TrustedView(
        String library, Link desk, List<Line> lines, List<Choice> rooms, String typed, String problem) {

    /** @param room its name, or that it is about all of them */
    public record Line(UUID id, String name, String room, String since) {}

    public Field trusted(Text t) {
        return Field.of("trusted", t.say("rooms.trusted.who"))
                .value(typed)
                .hint(t.say("rooms.trusted.hint"))
                .error(problem);
    }

    public Field room(Text t) {
        return Field.of("room", t.say("rooms.trusted.room")).optionally();
    }
}
