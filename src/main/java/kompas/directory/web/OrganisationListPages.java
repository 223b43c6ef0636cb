package kompas.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kompas.directory.search.OrganisationCriteria;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePictures;
import kompas.shared.web.Suggestion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of organisations, what it suggests while somebody types, and its marks for a map that moves. */
@PageController
class OrganisationListPages {

    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final ListViews views;
    private final ListSuggestions suggestions;
    private final ListMarks marks;
    private final RegionViews regions;
    private final SharePictures pictures;

    OrganisationListPages(
            ListViews views,
            ListSuggestions suggestions,
            ListMarks marks,
            RegionViews regions,
            SharePictures pictures) {
        this.views = views;
        this.suggestions = suggestions;
        this.marks = marks;
        this.regions = regions;
        this.pictures = pictures;
    }

    @GetMapping("/organisations")
    @CachedPage(topics = {"directory", "needs", "places", "search"})
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            Page page,
            Model model,
            HttpServletResponse response) {
        ListView list = views.of(OrganisationCriteria.read(parameters), page);
        if (list.results().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "5");
        }
        model.addAttribute("list", list);
        return "directory/organisations";
    }

    @GetMapping("/organisations/card.png")
    ResponseEntity<byte[]> card(Page page) {
        return pictures.answer(regions.card(page));
    }

    @GetMapping("/organisations/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Page page, Model model) {
        List<Suggestion> found = suggestions.of(q, page);
        model.addAttribute("suggestions", found);
        return "ui/suggestions";
    }

    @GetMapping("/organisations/marks")
    ResponseEntity<Map<String, Object>> marks(@RequestParam MultiValueMap<String, String> parameters, Page page) {
        return ResponseEntity.ok().contentType(GEOJSON).body(marks.of(parameters, page));
    }
}
