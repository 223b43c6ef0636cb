package kompas.site;

import kompas.network.NetworkSettings;
import kompas.shared.web.CachedPage;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the network says of itself: who it is, how accessible and how private its pages are. */
@PageController
class AboutController {

    private final NetworkSettings settings;

    AboutController(NetworkSettings settings) {
        this.settings = settings;
    }

    @CachedPage(topics = {})
    @GetMapping("/about")
    ModelAndView about() {
        return page("site/about");
    }

    @CachedPage(topics = {})
    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return page("site/accessibility");
    }

    private ModelAndView page(String template) {
        return new ModelAndView(template, "network", settings.current());
    }
}
