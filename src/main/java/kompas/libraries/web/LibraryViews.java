package kompas.libraries.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.libraries.ComingUp;
import kompas.libraries.HelpNeeded;
import kompas.libraries.LibrarySummary;
import kompas.libraries.OrganisationsAround;
import kompas.libraries.OrganisationsAround.Around;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryProfile.Branch;
import kompas.libraries.web.LibraryView.House;
import kompas.libraries.web.LibraryView.Neighbour;
import kompas.places.Places;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Agenda;
import kompas.shared.web.Hours;
import kompas.shared.web.HoursInWords;
import kompas.shared.web.Page;
import kompas.shared.web.SharePicture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of one library: its profile and the organisations around it, one statement each, and what is on there. */
@Component
class LibraryViews {

    private final Places places;
    private final LibraryMaps maps;
    private final ObjectProvider<OrganisationsAround> organisations;
    private final ObjectProvider<ComingUp> activities;
    private final ObjectProvider<HelpNeeded> help;
    private final Clock clock;

    LibraryViews(
            Places places,
            LibraryMaps maps,
            ObjectProvider<OrganisationsAround> organisations,
            ObjectProvider<ComingUp> activities,
            ObjectProvider<HelpNeeded> help,
            Clock clock) {
        this.places = places;
        this.maps = maps;
        this.organisations = organisations;
        this.activities = activities;
        this.help = help;
        this.clock = clock;
    }

    /** What stands on its picture. */
    SharePicture card(Page page, LibraryProfile profile) {
        LibraryView view = view(page, profile);
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                view.name().text(),
                view.kindAndPlace(),
                List.of(),
                Optional.ofNullable(view.map()));
    }

    LibraryView view(Page page, LibraryProfile profile) {
        LibrarySummary library = profile.library();
        LibraryWords words = new LibraryWords(page, places);
        Optional<Around> around =
                Optional.ofNullable(organisations.getIfAvailable()).map(known -> known.of(library));
        return new LibraryView(
                profile,
                library.name().in(page.language()),
                words.latin(library).orElse(null),
                words.kindAndPlace(library),
                summary(page, profile, words),
                words.crumbs(library),
                words.within(library),
                words.serves(library),
                profile.languages().stream().map(page.t()::nameHere).toList(),
                hours(page, library, profile.hours()),
                staffed(page, library, profile.staffed()),
                profile.branches().stream()
                        .map(branch -> house(page, library, branch))
                        .toList(),
                coming(page, library),
                wanted(page, library),
                around.orElse(null),
                around.stream()
                        .flatMap(some -> some.some().stream())
                        .map(neighbour -> neighbour(page, neighbour))
                        .toList(),
                maps.of(page, library, page.t().say("libraries.page.map", "place", words.kindAndPlace(library))),
                LibraryData.of(page, profile, places));
    }

    private @Nullable Agenda coming(Page page, LibrarySummary library) {
        return Optional.ofNullable(activities.getIfAvailable())
                .flatMap(known -> known.at(library, page))
                .orElse(null);
    }

    private @Nullable Agenda wanted(Page page, LibrarySummary library) {
        return Optional.ofNullable(help.getIfAvailable())
                .flatMap(known -> known.at(library, page))
                .orElse(null);
    }

    private House house(Page page, LibrarySummary library, Branch branch) {
        return new House(branch, hours(page, library, branch.hours()), staffed(page, library, branch.staffed()));
    }

    private @Nullable Hours hours(Page page, LibrarySummary library, Optional<OpeningHours> hours) {
        return hours.filter(known -> !known.isEmpty())
                .map(known -> HoursInWords.of(known, page.t(), clock.instant(), TimeZones.of(library.country())))
                .orElse(null);
    }

    /** The week alone: whether the door is open is said already, and its holidays are the same. */
    private @Nullable Hours staffed(Page page, LibrarySummary library, Optional<OpeningHours> hours) {
        Hours known = hours(page, library, hours);
        return known == null ? null : new Hours(known.now(), "", known.rows(), List.of());
    }

    private Neighbour neighbour(Page page, OrganisationsAround.Neighbour neighbour) {
        String facts = Stream.concat(
                        neighbour.field().map(page.t()::say).stream(),
                        neighbour.municipality().flatMap(places::findArea).stream()
                                .map(area -> area.label(page.language())))
                .collect(Collectors.joining(" · "));
        return new Neighbour(
                page.to(neighbour.path()),
                neighbour.name().in(page.language()),
                neighbour.example(),
                facts,
                neighbour.logo());
    }

    private static String summary(Page page, LibraryProfile profile, LibraryWords words) {
        return profile.description()
                .map(text -> text.in(page.language()).text())
                .orElseGet(() -> page.t().say("libraries.page.summary", "what", words.kindAndPlace(profile.library())));
    }
}
