package kompas.directory.confirming.web;

import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * What came of a call, as typed.
 *
 * @param next the day to try again
 * @param wrong what has to be mended, empty for nothing
 */
public record CallForm(String note, String next, String wrong) {

    public Field note(Text t) {
        return Field.of("note", t.say("confirming.call.note"))
                .value(note)
                .hint(t.say("confirming.call.note-hint"))
                .optionally();
    }

    public Field next(Text t) {
        return Field.of("next", t.say("confirming.call.next")).value(next).error(wrong);
    }
}
