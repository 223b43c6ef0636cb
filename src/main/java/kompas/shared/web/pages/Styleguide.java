package kompas.shared.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Frame;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SiteSearch;
import kompas.shared.web.Suggestion;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every part of a page in every state: where a part is made, reviewed and photographed. */
@PageController
class Styleguide {

    private static final List<NavigationEntry> MENU = List.of(
            new NavigationEntry(100, "shared.styleguide.words", "/styleguide"),
            new NavigationEntry(200, "shared.styleguide.lists", "/styleguide/lists"),
            new NavigationEntry(300, "shared.styleguide.forms", "/styleguide/forms"),
            new NavigationEntry(400, "shared.styleguide.numbers", "/styleguide/numbers"),
            new NavigationEntry(1000, "shared.styleguide.print", "/styleguide/print"));

    private final Specimens specimens = new Specimens();
    private final SpecimenMap map = new SpecimenMap();

    @GetMapping("/styleguide")
    String words(Page page, Model model) {
        return show("words", page, model);
    }

    @GetMapping("/styleguide/lists")
    String lists(Page page, Model model) {
        return show("lists", page, model);
    }

    @GetMapping("/styleguide/forms")
    String forms(Page page, Model model) {
        return show("forms", page, model);
    }

    @GetMapping("/styleguide/numbers")
    String numbers(Page page, Model model) {
        return show("numbers", page, model);
    }

    @GetMapping("/styleguide/print")
    String print(Page page, Model model) {
        return show("print", page, model);
    }

    @GetMapping("/styleguide/suggestions")
    String suggest(Page page, @RequestParam(defaultValue = "") String q, Model model) {
        List<Suggestion> fitting = specimens.suggestions(page).stream()
                .filter(each -> each.label()
                        .toLowerCase(page.t().locale())
                        .contains(q.toLowerCase(page.t().locale())))
                .toList();
        model.addAttribute("suggestions", fitting);
        return "ui/suggestions";
    }

    @GetMapping(path = "/styleguide/picture/{width}", produces = MediaType.IMAGE_PNG_VALUE)
    @ResponseBody
    byte[] picture(@PathVariable int width) {
        if (!SpecimenPicture.WIDTHS.contains(width)) {
            throw new NotFound("No picture of that width");
        }
        return SpecimenPicture.png(width);
    }

    @GetMapping("/styleguide/areas")
    @ResponseBody
    Map<String, Object> areas(Page page) {
        return map.areas(page);
    }

    @GetMapping("/styleguide/marks")
    @ResponseBody
    Map<String, Object> marks(Page page) {
        return map.marks(page);
    }

    private String show(String sheet, Page page, Model model) {
        Frame frame = page.frame();
        Frame sample = new Frame(
                frame.languages(),
                frame.siteName(),
                frame.tagline(),
                MENU,
                Optional.of(new SiteSearch("/styleguide/lists", "/styleguide/suggestions", "shared.styleguide.search")),
                frame.assets(),
                frame.mapTiles(),
                frame.signIn(),
                frame.dataLicence(),
                frame.stylesheet(),
                frame.logo(),
                frame.partsOff());
        model.addAttribute("page", new Page(page.t(), page.path(), page.query(), page.base(), sample, page.visitor()));
        model.addAttribute("specimens", specimens);
        model.addAttribute("map", map);
        return "shared/styleguide/" + sheet;
    }
}
