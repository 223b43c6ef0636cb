package kompas.site;

import java.util.List;
import kompas.directory.CompassOverview;
import kompas.directory.OrganisationDirectory;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePicture;
import kompas.shared.web.SharePictures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The pictures other services show when somebody shares the front page or what the network says of itself. */
@PageController
class SharedPages {

    private final OrganisationDirectory directory;
    private final HomeMaps maps;
    private final SharePictures pictures;

    SharedPages(OrganisationDirectory directory, HomeMaps maps, SharePictures pictures) {
        this.directory = directory;
        this.maps = maps;
        this.pictures = pictures;
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> home(Page page) {
        return card(page, "site.home.headline");
    }

    @GetMapping("/about/card.png")
    ResponseEntity<byte[]> about(Page page) {
        return card(page, "site.about.title");
    }

    private ResponseEntity<byte[]> card(Page page, String title) {
        Text t = page.t();
        CompassOverview overview = directory.overview();
        return pictures.answer(new SharePicture(
                page.siteName().in(page.language()).text(),
                t.say(title),
                t.say("site.home.organisations", "count", overview.total()),
                List.of(),
                maps.of(overview, page).stream().map(HomeView.CountryMap::map).findFirst()));
    }
}
