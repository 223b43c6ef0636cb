package kompas.libraries.rooms.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.PictureView;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of a library.
 *
 * @param search when somebody asked for those free at a time: in words; null otherwise
 * @param problem what is wrong with what was asked; empty when nothing is
 * @param all how many rooms there are, free or not
 */
public record RoomListView(
        Shown library,
        List<Link> crumbs,
        List<Card> rooms,
        int all,
        Typed typed,
        @Nullable String search,
        String problem) {

    /** What was typed to find a free room. */
    public record Typed(String day, String from, String to, String people) {

        public Field day(Text t) {
            return Field.of("day", t.say("rooms.ask.day")).value(day);
        }

        public Field from(Text t) {
            return Field.of("from", t.say("rooms.ask.from")).value(from);
        }

        public Field to(Text t) {
            return Field.of("to", t.say("rooms.ask.to")).value(to);
        }

        public Field people(Text t) {
            return Field.of("people", t.say("rooms.ask.people")).value(people).optionally();
        }
    }

    /** One of them. */
    public record Card(
            String href,
            Shown name,
            String facts,
            List<String> equipment,
            String who,
            boolean example,
            @Nullable PictureView picture) {}
}
