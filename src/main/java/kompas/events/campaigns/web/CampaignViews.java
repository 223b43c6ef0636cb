package kompas.events.campaigns.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity.Schedule;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.CampaignPlace;
import kompas.events.campaigns.CampaignTotals;
import kompas.events.campaigns.CampaignWords;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.JoiningCampaigns;
import kompas.events.campaigns.web.CampaignView.Happening;
import kompas.events.telling.When;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of a campaign: its map, its places and what came of them. */
@Component
class CampaignViews {

    private final Campaigns campaigns;
    private final JoiningCampaigns joining;
    private final Libraries libraries;
    private final Places places;
    private final PlaceMaps maps;
    private final Files files;

    CampaignViews(
            Campaigns campaigns,
            JoiningCampaigns joining,
            Libraries libraries,
            Places places,
            PlaceMaps maps,
            Files files) {
        this.campaigns = campaigns;
        this.joining = joining;
        this.libraries = libraries;
        this.places = places;
        this.maps = maps;
        this.files = files;
    }

    CampaignView of(Page page, Campaign campaign, Optional<SignedIn> who) {
        List<CampaignPlace> joined = campaigns.places(campaign);
        Map<FileId, Picture> pictures = files.pictures(joined.stream()
                .flatMap(place -> place.figures().pictures().stream())
                .toList());
        List<LibraryId> mine = who.stream()
                .flatMap(person -> joining.libraries(person, campaign).stream())
                .map(LibrarySummary::id)
                .toList();
        LocalDate today = campaigns.today();
        return new CampaignView(
                campaign,
                campaign.title().in(page.language()),
                CampaignWords.days(campaign, page.t()),
                !today.isBefore(campaign.begins()),
                today.isAfter(campaign.ends()),
                places.countries().stream()
                        .flatMap(country -> map(page, country, joined).stream())
                        .toList(),
                joined.stream()
                        .map(place -> place(page, campaign, place, pictures))
                        .toList(),
                CampaignTotals.of(joined),
                !mine.isEmpty(),
                joined.stream().map(CampaignPlace::library).anyMatch(mine::contains),
                campaigns.mayBegin(who),
                campaigns.before(campaign));
    }

    private CampaignView.Place place(Page page, Campaign campaign, CampaignPlace place, Map<FileId, Picture> pictures) {
        Optional<LibrarySummary> library = libraries.find(place.library());
        return new CampaignView.Place(
                library.map(found -> page.to(found.path())).orElse(""),
                place.libraryName().in(page.language()),
                library.flatMap(LibrarySummary::municipality)
                        .flatMap(places::findArea)
                        .map(area -> area.label(page.language()))
                        .orElse(""),
                place.issue().in(page.language()),
                place.activity().map(activity -> happening(page, campaign, activity)),
                place.figures().told(),
                place.figures().came(),
                place.figures().signedUp(),
                place.figures().result().map(result -> result.in(page.language())),
                place.figures().pictures().stream()
                        .flatMap(id -> Optional.ofNullable(pictures.get(id)).stream())
                        .map(Picture::view)
                        .toList());
    }

    /** On the day itself the times say enough. */
    private static Happening happening(Page page, Campaign campaign, CampaignPlace.Happening activity) {
        Schedule schedule = new Schedule(ZoneId.of(activity.zone()), false, Optional.empty(), false);
        String times = activity.starts()
                .map(starts -> When.of(starts, activity.ends().orElse(starts), schedule))
                .map(when ->
                        campaign.oneDay() && when.inOneDay() && when.firstDay().equals(campaign.begins())
                                ? when.times(page.t())
                                : when.whole(page.t()))
                .orElse("");
        return new Happening(
                page.to("/activities/" + activity.slug()),
                activity.title().in(page.language()),
                times,
                activity.cancelled());
    }

    /** The regions of a country with a mark at every place that joined; nothing where none has. */
    private Optional<MapView> map(Page page, Country country, List<CampaignPlace> joined) {
        return maps.ofCountry(country.code(), Level.REGION)
                .map(map -> drawn(page, country, map, joined))
                .filter(view -> !view.marks().isEmpty());
    }

    private MapView drawn(Page page, Country country, PlaceMap map, List<CampaignPlace> joined) {
        List<MapView.Mark> marks = new ArrayList<>();
        for (CampaignPlace place : joined) {
            libraries
                    .find(place.library())
                    .filter(library -> library.country().equals(country.code()))
                    .flatMap(library -> place.activity()
                            .flatMap(CampaignPlace.Happening::point)
                            .or(library::point))
                    .ifPresent(point -> marks.add(new MapView.Mark(
                            map.projection().x(point.longitude()),
                            map.projection().y(point.latitude()),
                            place.libraryName().in(page.language()).text(),
                            1,
                            place.activity()
                                    .map(activity -> page.to("/activities/" + activity.slug()))
                                    .orElse(null))));
        }
        List<MapView.Area> areas =
                map.shapes().stream().map(shape -> area(page, shape)).toList();
        String label = page.t()
                .say(
                        "campaigns.page.map",
                        "country",
                        country.name().in(page.language()).text());
        return new MapView(label, map.projection(), areas, marks, List.of(), null);
    }

    private static MapView.Area area(Page page, PlaceMap.Shape shape) {
        Area area = shape.area();
        return new MapView.Area(area.key(), area.titled(page.language()), shape.path(), null, "", 0);
    }
}
