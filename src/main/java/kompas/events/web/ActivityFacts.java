package kompas.events.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.Activity.Whereabouts;
import kompas.events.Occurrence;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Link;
import kompas.shared.web.MapProjection;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.shared.web.PictureView;
import kompas.shared.web.SharePhoto;
import org.springframework.stereotype.Component;

/** What the page of an activity says besides its own words. */
@Component
class ActivityFacts {

    private static final int HERE = 4;
    private static final int SHARED_WIDTH = 640;

    private final Where where;
    private final Files files;
    private final Places places;
    private final PlaceMaps maps;

    ActivityFacts(Where where, Files files, Places places, PlaceMaps maps) {
        this.where = where;
        this.files = files;
        this.places = places;
        this.maps = maps;
    }

    Where.InWords where(Activity activity, List<Occurrence> shown, Text t) {
        return where.of(activity, shown.stream().findFirst().flatMap(Occurrence::room), t);
    }

    /** The next date and the place, for sharing. */
    String share(Page page, Activity activity, List<Occurrence> shown, Where.InWords place) {
        String next = shown.stream()
                .findFirst()
                .map(date -> When.of(date, activity.schedule()).whole(page.t()))
                .orElse("");
        return Stream.of(next, place.shortly(where.town(activity, page.t())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Optional<PictureView> picture(Activity activity) {
        return activity.picture()
                .flatMap(files::findPicture)
                .filter(Picture::visible)
                .map(Picture::view);
    }

    /** For its picture to share. */
    Optional<SharePhoto> photo(Activity activity) {
        return activity.picture()
                .flatMap(files::findPicture)
                .filter(Picture::visible)
                .map(picture -> {
                    int width = picture.widths().stream()
                            .filter(each -> each >= SHARED_WIDTH)
                            .findFirst()
                            .orElse(picture.width());
                    return new SharePhoto(
                            picture.id().value() + "/" + width,
                            picture.focus().x(),
                            picture.focus().y(),
                            false,
                            () -> files.open(picture.id(), width));
                });
    }

    /** Its municipality and region, narrowest first. */
    List<Link> within(Page page, Activity activity) {
        Optional<AreaId> municipality = activity.where().municipality();
        return Stream.concat(
                        municipality.flatMap(places::findArea).stream(),
                        municipality
                                .flatMap(places::regionOf)
                                .or(() -> activity.where().region().flatMap(places::findArea))
                                .stream())
                .map(area -> Link.to(area.titled(page.language()), page.to("/regions/" + area.address())))
                .toList();
    }

    /** Its region with its place as a point, or with its municipality marked where no point is known. */
    Optional<MapView> map(Page page, Activity activity, String label) {
        Whereabouts at = activity.where();
        return at.municipality()
                .flatMap(places::regionOf)
                .map(Area::id)
                .or(at::region)
                .flatMap(maps::of)
                .map(map -> drawn(page, map, at, label));
    }

    private static MapView drawn(Page page, PlaceMap map, Whereabouts at, String label) {
        MapProjection projection = map.projection();
        List<MapView.Area> areas = map.shapes().stream()
                .map(shape -> new MapView.Area(
                        shape.area().key(),
                        shape.area().titled(page.language()),
                        shape.path(),
                        null,
                        "",
                        at.point().isEmpty()
                                        && at.municipality()
                                                .filter(shape.area().id()::equals)
                                                .isPresent()
                                ? HERE
                                : 0))
                .toList();
        List<MapView.Mark> marks = at.point().stream()
                .map(point -> new MapView.Mark(
                        projection.x(point.longitude()), projection.y(point.latitude()), label, 1, null))
                .toList();
        return new MapView(page.t().say("events.page.map", "place", label), projection, areas, marks, List.of(), null);
    }

    JsonLd data(Page page, Activity activity, List<Occurrence> shown, Where.InWords at, List<Hosts.Named> hosts) {
        return new ActivityData(page, activity, at, hosts).of(shown);
    }
}
