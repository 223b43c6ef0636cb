package kompas.directory.web;

import java.nio.charset.StandardCharsets;
import kompas.directory.board.NeedsInPlaces;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePictures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Regions and municipalities: how many organisations, where, in which fields, and what is missing. */
@PageController
class RegionPages {

    private final Places places;
    private final RegionViews views;
    private final SharePictures pictures;
    private final NeedsInPlaces needs;

    RegionPages(Places places, RegionViews views, SharePictures pictures, NeedsInPlaces needs) {
        this.places = places;
        this.views = views;
        this.pictures = pictures;
        this.needs = needs;
    }

    @GetMapping("/regions")
    @CachedPage(topics = {"directory", "places"})
    String all(Page page, Model model) {
        model.addAttribute("countries", views.countries(page));
        return "directory/regions";
    }

    /** The address of today is the one page; every other name of the area leads there. */
    @GetMapping("/regions/{address}")
    @CachedPage(
            topics = {"directory", "needs", "places", "events"},
            expires = "PT1M")
    Object show(@PathVariable String address, Page page, Model model) {
        Area area = find(address);
        if (!area.address().equals(address)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, page.to("/regions/" + area.address()))
                    .build();
        }
        model.addAttribute("region", views.of(area, page));
        needs.in(area, page).ifPresent(wanted -> model.addAttribute("needs", wanted));
        return "directory/region";
    }

    @GetMapping("/regions/{address}/card.png")
    ResponseEntity<byte[]> card(@PathVariable String address, Page page) {
        return pictures.answer(views.card(find(address), page));
    }

    @GetMapping("/regions/{address}/{chart}.csv")
    ResponseEntity<byte[]> numbers(@PathVariable String address, @PathVariable String chart, Page page) {
        Chart found = views.of(find(address), page).charts().stream()
                .filter(one -> one.id().equals(chart))
                .findFirst()
                .orElseThrow(() -> new NotFound("Chart " + chart));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(address + "-" + chart + ".csv")
                                .build()
                                .toString())
                .body(found.csv().getBytes(StandardCharsets.UTF_8));
    }

    private Area find(String address) {
        return places.findAreaByAddress(address)
                .or(() -> places.findAreaByKey(address))
                .orElseThrow(() -> new NotFound("Area " + address));
    }
}
