package kompas.events.finding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import kompas.directory.search.PlaceNames;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityCriteriaRead;
import kompas.events.finding.Nearby;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What's on: the list with its month and its map, and the marks of a map that moves. */
@PageController
class ActivityListPages {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final AgendaViews views;
    private final AgendaMarks marks;
    private final PlaceNames names;

    ActivityListPages(AgendaViews views, AgendaMarks marks, PlaceNames names) {
        this.views = views;
        this.marks = marks;
        this.names = names;
    }

    /** Tells what is over and what has seats left, so it must not be shown for long. */
    @GetMapping("/activities")
    @CachedPage(
            topics = {"events", "directory", "libraries", "places", "search"},
            expires = "PT30S")
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            Page page,
            Model model,
            HttpServletResponse response) {
        AgendaPage agenda = views.of(located(ActivityCriteria.read(parameters), page), page);
        if (agenda.found().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "5");
        }
        model.addAttribute("agenda", agenda);
        return "events/finding/agenda";
    }

    /** A place of which only the name was typed gets its point; one nobody knows is told. */
    private ActivityCriteriaRead located(ActivityCriteriaRead read, Page page) {
        ActivityCriteria criteria = read.criteria();
        Optional<Nearby> named = criteria.near().filter(place -> place.point().isEmpty());
        if (named.isEmpty()) {
            return read;
        }
        Optional<Nearby> known = names.find(named.get().label(), page.language())
                .flatMap(found -> found.point().map(point -> named.get().at(point, found.label())));
        return new ActivityCriteriaRead(
                criteria.around(known).at(criteria.position()),
                read.ignored(),
                known.isPresent() ? Optional.empty() : Optional.of(named.get().label()));
    }

    @GetMapping(AgendaAddresses.MARKS)
    ResponseEntity<Map<String, Object>> marks(@RequestParam MultiValueMap<String, String> parameters, Page page) {
        return ResponseEntity.ok().contentType(GEOJSON).body(marks.of(parameters, page));
    }
}
