package kompas.libraries.rooms.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * Closing a room for a time.
 *
 * @param span when, in words; empty while it was not looked at
 * @param losing what is booked then
 * @param closures when it is closed already
 * @param problem what is wrong; empty for nothing
 */
public record CloseView(
        String id,
        Shown room,
        String library,
        Typed typed,
        String span,
        List<Line> losing,
        List<Line> closures,
        String problem) {

    /** As it was typed. */
    public record Typed(String first, String from, String last, String to, String reason) {}

    /** A time, and whose it is or why it is closed. */
    public record Line(UUID id, String when, Shown what) {}

    public boolean looked() {
        return !span.isEmpty();
    }

    public Field first(Text t) {
        return Field.of("first", t.say("rooms.close.first"))
                .value(typed.first())
                .error(problem);
    }

    public Field from(Text t) {
        return Field.of("from", t.say("rooms.ask.from"))
                .value(typed.from())
                .hint(t.say("rooms.close.whole-days"))
                .optionally();
    }

    public Field last(Text t) {
        return Field.of("last", t.say("rooms.close.last")).value(typed.last()).optionally();
    }

    public Field to(Text t) {
        return Field.of("to", t.say("rooms.ask.to")).value(typed.to()).optionally();
    }

    public Field reason(Text t) {
        return Field.of("reason", t.say("rooms.close.reason"))
                .value(typed.reason())
                .hint(t.say("rooms.close.reason-hint"));
    }
}
