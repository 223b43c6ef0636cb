package kompas.site;

import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The network's home page. */
@PageController
class HomeController {

    private final HomeViews views;

    HomeController(HomeViews views) {
        this.views = views;
    }

    @CachedPage(topics = {"directory", "needs", "libraries", "places"})
    @GetMapping({"", "/"})
    String home(Page page, Model model) {
        model.addAttribute("view", views.of(page));
        return "site/home";
    }
}
