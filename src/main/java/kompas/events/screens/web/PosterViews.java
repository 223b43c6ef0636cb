package kompas.events.screens.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.SignUpMode;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.web.Page;
import kompas.shared.web.PictureView;
import kompas.shared.web.QrPath;
import org.springframework.stereotype.Component;

/** Makes posters. */
@Component
class PosterViews {

    private static final int MOST_DATES = 6;
    private static final int FEWER_DATES = 3;

    private final Activities activities;
    private final Where where;
    private final Hosts hosts;
    private final Files files;
    private final PublicAddress site;
    private final Clock clock;

    PosterViews(Activities activities, Where where, Hosts hosts, Files files, PublicAddress site, Clock clock) {
        this.activities = activities;
        this.where = where;
        this.hosts = hosts;
        this.files = files;
        this.site = site;
        this.clock = clock;
    }

    PosterView of(Page page, Activity activity, boolean large) {
        List<Occurrence> dates = ahead(activity);
        String address = site.of(page.to(activity.path()));
        Optional<Shown> title = activity.title().map(words -> words.in(page.language()));
        Optional<PictureView> picture =
                activity.picture().flatMap(files::findPicture).map(Picture::view);
        boolean longTitle = PosterView.isCrowded(title, 0, false);
        int most = longTitle || picture.isPresent() ? FEWER_DATES : MOST_DATES;
        return new PosterView(
                activity,
                title,
                activity.summary().map(summary -> summary.in(page.language())),
                dates.stream()
                        .limit(most)
                        .map(date -> When.of(date, activity.schedule()).unbroken(page.t()))
                        .toList(),
                Math.max(0, dates.size() - most),
                where.of(activity, dates.stream().findFirst().flatMap(Occurrence::room), page.t()),
                hosts.of(activity),
                picture,
                QrPath.of(address),
                address.replaceFirst("^https?://", ""),
                activity.signUp().mode() != SignUpMode.NONE,
                large);
    }

    /** Dates that take place and are not over; the last one when all are. */
    private List<Occurrence> ahead(Activity activity) {
        List<Occurrence> all = activities.occurrences(activity.id()).stream()
                .filter(date -> !date.cancelled())
                .toList();
        List<Occurrence> ahead =
                all.stream().filter(date -> !date.isOver(clock.instant())).toList();
        return ahead.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : ahead;
    }

    /** Words of one date for whoever passes it on: the next one. */
    Optional<Occurrence> next(Activity activity) {
        return ahead(activity).stream().findFirst();
    }
}
