package kompas.events.fairs.web;

import java.util.List;
import kompas.events.fairs.Guest;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;

/**
 * What somebody invited says, for staff on the phone.
 *
 * @param others whom they could stand beside
 */
public record GuestView(Head head, Guest guest, ReplyForm form, List<Guest> others, boolean sent) {

    public List<Choice> nearOnes(Text t) {
        return others.stream()
                .map(other -> new Choice(
                                other.id().toString(), other.shown(t.language()).text(), form.isNear(other.id()))
                        .in(other.shown(t.language()).language()))
                .toList();
    }
}
