package kompas.directory.reporting.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.wishes.KeepingAway.Kept;
import kompas.directory.wishes.Wish;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * Who is kept away, on the screen.
 *
 * @param searched whether somebody was looked for
 * @param found who was found
 * @param done whether one was just let in
 */
public record KeptAwayView(
        List<Line> lines, String name, String place, boolean searched, Optional<Wish> found, boolean done) {

    /** One of them and where it is. */
    public record Line(Kept kept, String where) {}

    public Field nameField(Text t) {
        return Field.of("name", t.say("joining.add.name")).value(name);
    }

    public Field placeField(Text t) {
        return Field.of("place", t.say("joining.add.place")).value(place);
    }
}
