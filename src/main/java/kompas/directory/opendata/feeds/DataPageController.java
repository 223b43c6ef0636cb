package kompas.directory.opendata.feeds;

import java.util.List;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.RateLimitSettings;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells people about open data. */
@PageController
class DataPageController {

    private final NetworkSettings settings;
    private final RateLimitSettings limits;

    DataPageController(NetworkSettings settings, RateLimitSettings limits) {
        this.settings = settings;
        this.limits = limits;
    }

    @GetMapping("/data")
    @CachedPage(topics = "network")
    String page(Page page, Model model) {
        Network network = settings.current();
        Licence licence = Licence.of(network, new DataReader(page.t(), page.base()));
        model.addAttribute(
                "view",
                new DataPage(
                        licence.name(),
                        licence.url(),
                        licence.attribution(),
                        List.of(Distribution.values()),
                        network.embedHosts(),
                        limits));
        return "opendata/data";
    }
}
