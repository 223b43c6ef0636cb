package kompas.directory.confirming.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.confirming.Subject;
import kompas.directory.editing.PageFacts.Fact;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * Confirming a page signed in.
 *
 * @param own whether the reader is one of the organisation's own
 * @param staff what a librarian sees; empty for its own people
 * @param done what has just been done, empty for nothing
 */
public record StaffView(Subject subject, List<Fact> facts, boolean own, Optional<Staff> staff, String done) {

    /**
     * @param phone what was typed about a call
     * @param mail whether anybody reads mail for it
     * @param letter whether a letter can reach it
     * @param before who confirmed it when
     * @param unlistedOn when it goes off the lists unless somebody answers
     */
    public record Staff(
            PhoneForm phone, boolean mail, boolean letter, List<Line> before, Optional<LocalDate> unlistedOn) {}

    /** One confirmation in words. */
    public record Line(String day, String how, String who) {}

    /**
     * @param on as typed
     * @param wrong whether that day cannot be
     */
    public record PhoneForm(String name, String on, boolean wrong) {

        public Field name(Text t) {
            return Field.of("name", t.say("confirming.phone.name"))
                    .value(name)
                    .hint(t.say("confirming.phone.name-hint"))
                    .optionally();
        }

        public Field on(Text t) {
            return Field.of("on", t.say("confirming.phone.on"))
                    .value(on)
                    .error(wrong ? t.say("confirming.phone.on-wrong") : "");
        }
    }
}
