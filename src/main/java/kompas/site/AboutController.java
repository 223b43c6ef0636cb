package kompas.site;

import kompas.shared.web.CachedPage;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;

/** What the network says of itself: who it is, how accessible and how private its pages are. */
@PageController
class AboutController {

    @CachedPage(topics = {})
    @GetMapping("/about")
    String about() {
        return "site/about";
    }

    @CachedPage(topics = {})
    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    @CachedPage(topics = {})
    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }
}
