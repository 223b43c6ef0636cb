package kompas.events.fairs.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.events.Activity;
import kompas.events.fairs.FairWords;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Programme.Slot;
import kompas.events.fairs.ShowingFairs.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Page;

/**
 * What the public sees of a fair beside every activity's.
 *
 * @param drawing empty until stands are on it
 * @param print where the plan is to be printed
 * @param over whether it has taken place
 */
public record FairView(
        List<Slot> programme,
        ZoneId zone,
        Optional<PlanDrawing> drawing,
        List<Line> stands,
        String print,
        boolean over) {

    /**
     * A stand in the list.
     *
     * @param number empty while it has no place
     * @param href of the organisation's page, empty for those who have none
     */
    public record Line(String number, String name, String language, String href, String about, String aboutLanguage) {}

    static FairView of(Page page, Activity activity, Shown fair, boolean over) {
        List<Guest> open = fair.stands().stream().filter(FairView::isOpen).toList();
        List<Guest> there =
                open.stream().filter(guest -> guest.arrived().isPresent()).toList();
        List<Guest> listed = over && !there.isEmpty() ? there : open;
        Optional<PlanDrawing> drawing = fair.hall()
                .map(hall -> PlanDrawing.of(hall, listed, Set.of(), page.language(), guest -> href(page, guest)))
                .filter(plan -> !plan.stands().isEmpty());
        return new FairView(
                fair.programme(),
                activity.schedule().zone(),
                drawing,
                listed.stream().map(guest -> line(page, guest)).toList(),
                page.to(activity.path() + "/plan"),
                over);
    }

    public String times(Slot slot, Text t) {
        return FairWords.times(slot, zone, t);
    }

    public boolean isEmpty() {
        return programme.isEmpty() && stands.isEmpty();
    }

    private static Line line(Page page, Guest guest) {
        var name = guest.shown(page.language());
        return new Line(
                guest.stand().map(stand -> String.valueOf(stand.number())).orElse(""),
                name.text(),
                name.language(),
                href(page, guest),
                guest.reply().map(reply -> reply.about()).orElse(""),
                guest.language());
    }

    /** An organisation that wants not to be on the lists is not on this one either. */
    private static boolean isOpen(Guest guest) {
        return guest.organisation().isEmpty() || !guest.slug().isEmpty();
    }

    private static String href(Page page, Guest guest) {
        return guest.slug().isEmpty() ? "" : page.to("/organisations/" + guest.slug());
    }
}
