package kompas.surveys.fieldwork.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.PlaceMap;
import kompas.places.PlaceMaps;
import kompas.places.Places;
import kompas.shared.web.MapProjection;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.fieldwork.RespondentState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Those that are asked on a map, coloured by how far it has come with them; the municipalities lead to the list. */
@PageController
class FieldMapPages {

    private static final int MOST = 2000;
    private static final int MOST_NAMES = 12;

    private final Surveys surveys;
    private final AssigningRespondents respondents;
    private final Places places;
    private final PlaceMaps maps;

    FieldMapPages(Surveys surveys, AssigningRespondents respondents, Places places, PlaceMaps maps) {
        this.surveys = surveys;
        this.respondents = respondents;
        this.places = places;
        this.maps = maps;
    }

    @GetMapping("/surveys/{slug}/map")
    ModelAndView map(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        List<Respondent> all = respondents.page(who, survey, RespondentFilter.ALL, 0, MOST);
        List<MapView> drawn = regions(all).stream()
                .flatMap(region -> maps.of(region.id()).stream().map(map -> drawn(page, survey, region, map, all)))
                .toList();
        return new ModelAndView("surveys/fieldwork/map", "survey", survey)
                .addObject("maps", drawn)
                .addObject(
                        "unplaced",
                        all.stream()
                                .filter(one -> one.reach().point().isEmpty())
                                .count());
    }

    /** The regions those that are asked lie in. */
    private List<Area> regions(List<Respondent> all) {
        return all.stream()
                .flatMap(one -> one.reach().area().stream())
                .distinct()
                .flatMap(area -> places.regionOf(area).stream())
                .distinct()
                .toList();
    }

    private MapView drawn(Page page, Survey survey, Area region, PlaceMap map, List<Respondent> all) {
        String list = page.to(survey.path() + "/respondents");
        Map<AreaId, int[]> counts = counts(all);
        List<MapView.Name> names = map.shapes().size() > MOST_NAMES
                ? List.of()
                : map.shapes().stream()
                        .map(shape -> new MapView.Name(
                                shape.x(map.projection()),
                                shape.y(map.projection()),
                                shape.area().label(page.language())))
                        .toList();
        return new MapView(
                page.t().say("fieldwork.map.label", "region", region.label(page.language())),
                map.projection(),
                map.shapes().stream()
                        .map(shape -> area(
                                page,
                                list,
                                shape,
                                Optional.ofNullable(counts.get(shape.area().id()))))
                        .toList(),
                all.stream()
                        .flatMap(one -> mark(page, list, map.projection(), one).stream())
                        .toList(),
                names,
                null);
    }

    /** How many are asked in each area, and how many of them have answered. */
    private static Map<AreaId, int[]> counts(List<Respondent> all) {
        Map<AreaId, int[]> counts = new HashMap<>();
        for (Respondent one : all) {
            one.reach().area().ifPresent(area -> {
                int[] count = counts.computeIfAbsent(area, each -> new int[2]);
                count[0]++;
                count[1] += one.state() == RespondentState.ANSWERED ? 1 : 0;
            });
        }
        return counts;
    }

    private static Optional<MapView.Mark> mark(Page page, String list, MapProjection projection, Respondent one) {
        return one.reach()
                .point()
                .filter(projection::shows)
                .map(point -> new MapView.Mark(
                        projection.x(point.longitude()),
                        projection.y(point.latitude()),
                        one.name().text().in(page.language()).text() + ": "
                                + page.t().say(one.state().key()),
                        1,
                        list + "/" + one.id(),
                        look(one.state())));
    }

    private static MapView.Area area(Page page, String list, PlaceMap.Shape shape, Optional<int[]> counted) {
        Area area = shape.area();
        return new MapView.Area(
                area.key(),
                area.label(page.language()),
                shape.path(),
                counted.isPresent() ? list + "?area=" + area.id().value() : null,
                counted.map(count -> page.t().say("fieldwork.board.of", "answered", count[1], "asked", count[0]))
                        .orElse(""),
                counted.map(count -> 1 + 4 * count[1] / count[0]).orElse(0));
    }

    /** Three colours, which the words of the mark say as well. */
    private static String look(RespondentState state) {
        return switch (state) {
            case TO_DO -> "waiting";
            case ANSWERED -> "done";
            case REFUSED, UNREACHABLE, NOT_THERE_ANY_MORE -> "ended";
            case CONTACTED, APPOINTMENT, IN_PROGRESS -> "";
        };
    }
}
