package kompas.events.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.HostRole;
import kompas.events.SignUpMode;
import kompas.events.telling.Hosts.Named;
import kompas.events.telling.Where;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import kompas.shared.web.PictureView;

/**
 * The page of one activity for one reader.
 *
 * @param dates those to come, the next one first, a dozen at most; the last ones when all are over
 * @param moreDates how many there are beyond these
 * @param parts what other parts of events show, in their order
 * @param tools what this reader may do with it
 */
public record ActivityView(
        Activity activity,
        Shown title,
        String share,
        List<ShownDate> dates,
        int moreDates,
        boolean over,
        Where.InWords where,
        List<Link> within,
        List<Named> hosts,
        Optional<PictureView> picture,
        Optional<MapView> map,
        List<Content> parts,
        List<Link> tools,
        JsonLd data) {

    /**
     * One date.
     *
     * @param id also its anchor
     * @param starts for machines, with the offset of its place
     */
    public record ShownDate(
            String id, String starts, LocalDate day, String words, boolean cancelled, Optional<Shown> note) {}

    public List<Named> hosts(HostRole role) {
        return hosts.stream().filter(host -> host.role() == role).toList();
    }

    /** Whether people are asked to sign up, further down on the page. */
    public boolean signUp() {
        return !over
                && activity.status() == ActivityStatus.PUBLISHED
                && activity.signUp().mode() != SignUpMode.NONE;
    }

    /** Whether the whole of it does not take place. */
    public boolean cancelled() {
        return activity.status() == ActivityStatus.CANCELLED;
    }
}
