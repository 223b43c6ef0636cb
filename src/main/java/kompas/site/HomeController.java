package kompas.site;

import kompas.network.NetworkSettings;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The network's home page. */
@PageController
class HomeController {

    private final HomeViews views;
    private final NetworkSettings network;

    HomeController(HomeViews views, NetworkSettings network) {
        this.views = views;
        this.network = network;
    }

    @CachedPage(
            topics = {"directory", "needs", "libraries", "places", "events"},
            expires = "PT1M")
    @GetMapping({"", "/"})
    String home(Page page, Model model) {
        if (!network.isSetUp()) {
            return "redirect:" + page.to("/set-up");
        }
        model.addAttribute("view", views.of(page));
        return "site/home";
    }
}
