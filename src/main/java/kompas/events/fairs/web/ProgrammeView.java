package kompas.events.fairs.web;

import java.time.ZoneId;
import java.util.List;
import kompas.events.fairs.FairWords;
import kompas.events.fairs.Programme.Slot;
import kompas.shared.text.Text;

/** The programme of the stage for whoever makes it. */
public record ProgrammeView(Head head, List<Slot> slots, ZoneId zone, SlotForm form, boolean sent) {

    /** Whether something else is on at the same time. */
    public boolean clashes(Slot slot) {
        return slots.stream().anyMatch(slot::overlaps);
    }

    public String times(Slot slot, Text t) {
        return t.date(slot.starts().atZone(zone).toLocalDate()) + ", " + FairWords.times(slot, zone, t);
    }
}
