package kompas.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kompas.accounts.AccountsAct;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.jobs.Retention;
import kompas.jobs.Retentions;
import kompas.network.NetworkSettings;
import kompas.shared.web.CachedPage;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the network tells about personal data: the notice, and how long what is kept, from the table the night deletes by. */
@PageController
class PrivacyController {

    private final NetworkSettings settings;
    private final Retentions retentions;

    PrivacyController(NetworkSettings settings, Retentions retentions) {
        this.settings = settings;
        this.retentions = retentions;
    }

    @CachedPage(topics = {})
    @GetMapping("/privacy")
    ModelAndView notice() {
        return new ModelAndView("site/privacy", "view", new PrivacyView(settings.current(), lines()));
    }

    @CachedPage(topics = {})
    @GetMapping("/privacy/retention")
    ModelAndView retention() {
        return new ModelAndView("site/retention", "view", new PrivacyView(settings.current(), lines()));
    }

    /** The same with what the last night deleted; it names nobody, but is nobody else's business. */
    @GetMapping("/desk/retention")
    ModelAndView lastNight(SignedIn who) {
        who.require(AccountsAct.ERASE, Scope.NETWORK);
        var night = retentions.lastNight();
        return new ModelAndView(
                "site/last-night",
                "view",
                new PrivacyView(settings.current(), lines(what -> Optional.ofNullable(night.get(what)))));
    }

    private List<RetentionLine> lines() {
        return lines(what -> Optional.empty());
    }

    private List<RetentionLine> lines(Function<Retention, Optional<Retentions.Forgotten>> night) {
        return Arrays.stream(Retention.values())
                .map(what -> new RetentionLine(what, retentions.period(what), night.apply(what)))
                .toList();
    }
}
