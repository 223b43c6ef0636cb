package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.events.calendars.AnsweringCalendars;
import kompas.events.calendars.Subscription;
import kompas.events.calendars.Subscriptions;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One calendar: how it is, what came of each of its events, and what is to be decided. */
@PageController
class SubscriptionDetailPages {

    private static final String PATH = SubscriptionPages.PATH + "/{id}";

    private final Subscriptions subscriptions;
    private final AnsweringCalendars answering;
    private final OrganisationDirectory directory;

    SubscriptionDetailPages(
            Subscriptions subscriptions, AnsweringCalendars answering, OrganisationDirectory directory) {
        this.subscriptions = subscriptions;
        this.answering = answering;
        this.directory = directory;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, SignedIn who, Model model) {
        Subscription subscription = subscriptions.get(who, id);
        model.addAttribute(
                "view",
                new SubscriptionView(
                        subscription,
                        Optional.ofNullable(directory
                                .summaries(List.of(subscription.organisation()))
                                .get(subscription.organisation())),
                        answering.lines(who, id),
                        subscriptions.mayPublish(who, subscription),
                        done));
        return "events/calendars/subscription";
    }

    @PostMapping(PATH + "/read")
    String read(@PathVariable UUID id, SignedIn who, Page page) {
        subscriptions.readNow(who, id);
        return back(page, id, "read");
    }

    @PostMapping(PATH + "/trust")
    String trust(@PathVariable UUID id, @RequestParam boolean trusted, SignedIn who, Page page) {
        subscriptions.trust(who, id, trusted);
        return back(page, id, "saved");
    }

    @PostMapping(PATH + "/publish")
    String publish(@PathVariable UUID id, @RequestParam Optional<UUID> event, SignedIn who, Page page) {
        answering.publish(who, id, event);
        return back(page, id, "published");
    }

    @PostMapping(PATH + "/decide")
    String decide(
            @PathVariable UUID id, @RequestParam UUID event, @RequestParam boolean same, SignedIn who, Page page) {
        answering.decide(who, id, event, same);
        return back(page, id, same ? "saved" : "read");
    }

    @PostMapping(PATH + "/end")
    String end(@PathVariable UUID id, SignedIn who, Page page) {
        subscriptions.end(who, id);
        return "redirect:" + page.to(SubscriptionPages.PATH + "?done=ended");
    }

    private static String back(Page page, UUID id, String done) {
        return "redirect:" + page.to(SubscriptionPages.PATH + "/" + id + "?done=" + done);
    }
}
