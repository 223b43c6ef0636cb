package kompas.directory.needed.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.needed.WorkedNeed;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * One need, on the screen.
 *
 * @param kind what is needed, in words
 * @param response where it was said in a survey, with the language
 * @param offers organisations nearby that offer it
 * @param rooms that could be offered, when it is a room that is needed
 * @param problem what is wrong with the note that was typed; empty for nothing
 */
public record WorkedNeedView(
        WorkedNeed need,
        String kind,
        String place,
        long days,
        Optional<String> response,
        List<OrganisationSummary> offers,
        List<RoomChoice> rooms,
        List<Done> history,
        String problem) {

    /** A room of a library. */
    public record RoomChoice(String id, LocalizedText room, LocalizedText library) {}

    /**
     * Something that was done.
     *
     * @param what in words
     * @param by whose doing it was; empty for nobody's
     */
    public record Done(LocalDate on, String what, Optional<String> by) {}

    /** What kind of activity would answer it: a training, one that calls for volunteers, or another. */
    public String way() {
        String code = need.need().kind();
        if (code.equals(NeedKind.VOLUNTEERS.code())) {
            return "volunteers";
        }
        return NeedTopic.isAskedOf(code) ? "activity" : "other";
    }

    public Field note(Text t) {
        return Field.of("words", t.say("needed.note.label"))
                .hint(t.say("needed.note.hint"))
                .error(problem);
    }
}
