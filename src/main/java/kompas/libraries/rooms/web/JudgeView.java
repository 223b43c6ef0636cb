package kompas.libraries.rooms.web;

import java.util.List;
import java.util.UUID;
import kompas.libraries.rooms.domain.RoomRequest;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * A request for a room as staff answer it.
 *
 * @param here address of the page, with the language
 * @param desk address of the library's rooms
 * @param dates each with what stands against it
 * @param instead rooms free at all dates, and {@code rooms} every room of the library
 * @param problem what is wrong with the last try; empty for nothing
 */
public record JudgeView(
        RoomRequest request,
        Shown room,
        Link desk,
        String here,
        String promised,
        List<Line> dates,
        List<String> instead,
        List<Choice> rooms,
        Proposal proposal,
        String problem) {

    /**
     * @param taken who has the room then, in words; empty when nobody
     * @param rivalled whether others ask for it too
     * @param replaced the time that is given up when this one is given; empty for none
     */
    public record Line(
            UUID id,
            String when,
            String room,
            Status status,
            String taken,
            boolean rivalled,
            boolean ahead,
            String replaced) {}

    /** What is proposed in place of the first date. */
    public record Proposal(String day, String from, String to) {}

    public boolean waiting() {
        return request.state() == State.WAITING;
    }

    /** Dates that can be given. */
    public List<Choice> choices() {
        return dates.stream()
                .filter(line -> line.status() == Status.REQUESTED)
                .map(line -> new Choice(
                        line.id().toString(), line.when(), line.taken().isEmpty(), line.taken()))
                .toList();
    }

    public Field giving(Text t) {
        return Field.of("dates", t.say("rooms.judge.dates"));
    }

    public Field words(Text t) {
        return Field.of("words", t.say("rooms.judge.words")).optionally();
    }

    public Field reason(Text t) {
        return Field.of("reason", t.say("rooms.judge.reason")).hint(t.say("rooms.judge.reason-hint"));
    }

    public Field other(Text t) {
        return Field.of("room", t.say("rooms.judge.room"));
    }

    public Field day(Text t) {
        return Field.of("day", t.say("rooms.ask.day")).value(proposal.day());
    }

    public Field from(Text t) {
        return Field.of("from", t.say("rooms.ask.from")).value(proposal.from());
    }

    public Field to(Text t) {
        return Field.of("to", t.say("rooms.ask.to")).value(proposal.to());
    }

    public Field note(Text t) {
        return Field.of("note", t.say("rooms.judge.words")).optionally();
    }
}
