package kompas.events.screens.web;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.HostRole;
import kompas.events.telling.Hosts.Named;
import kompas.events.telling.Where;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.PictureView;
import kompas.shared.web.QrPath;

/**
 * A poster in one language.
 *
 * @param dates the next ones, half a dozen at most
 * @param moreDates how many there are beyond these
 * @param address as one types it
 * @param signUp whether people say that they come
 * @param large A3, else A4
 */
public record PosterView(
        Activity activity,
        Optional<Shown> title,
        Optional<Shown> summary,
        List<String> dates,
        int moreDates,
        Where.InWords where,
        List<Named> hosts,
        Optional<PictureView> picture,
        QrPath qr,
        String address,
        boolean signUp,
        boolean large) {

    private static final int FEW_DATES = 3;
    private static final int LONG_TITLE = 44;
    private static final int VERY_LONG_TITLE = 80;
    private static final int LONGEST_TITLE = 130;

    public List<Named> hosts(HostRole role) {
        return hosts.stream().filter(host -> host.role() == role).toList();
    }

    /** How large the title can be, as a class. */
    public String titleSize() {
        int length = titleLength(title);
        if (length > LONGEST_TITLE) {
            return "tiny";
        }
        if (length > VERY_LONG_TITLE) {
            return "smallest";
        }
        return length > LONG_TITLE ? "smaller" : "";
    }

    /** Whether so much is to be said that dates are set small. */
    public boolean crowded() {
        return isCrowded(title, dates.size(), picture.isPresent());
    }

    /** One sheet is one sheet: a long title or a picture leave room for fewer dates. */
    static boolean isCrowded(Optional<Shown> title, int dates, boolean pictured) {
        return titleLength(title) > VERY_LONG_TITLE || dates > FEW_DATES || pictured && dates > 1;
    }

    private static int titleLength(Optional<Shown> title) {
        return title.map(shown -> shown.text().length()).orElse(0);
    }
}
