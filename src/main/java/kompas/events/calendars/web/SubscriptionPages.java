package kompas.events.calendars.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.EventsAct;
import kompas.events.calendars.Subscription;
import kompas.events.calendars.Subscriptions;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendars of organisations that somebody looks after, and the form that adds one. */
@PageController
class SubscriptionPages {

    static final String PATH = "/desk/calendars";

    private final Subscriptions subscriptions;
    private final OrganisationDirectory directory;

    SubscriptionPages(Subscriptions subscriptions, OrganisationDirectory directory) {
        this.subscriptions = subscriptions;
        this.directory = directory;
    }

    @GetMapping(PATH)
    String list(Page page, SignedIn who, @RequestParam(defaultValue = "") String done, Model model) {
        permitted(who);
        return shown(who, new SubscriptionsView.Typing("", "", false, "", ""), done, model);
    }

    @PostMapping(PATH)
    String add(Page page, SignedIn who, @RequestParam Map<String, String> typed, Model model) {
        permitted(who);
        String organisation = typed.getOrDefault("organisation", "");
        String url = typed.getOrDefault("url", "");
        boolean trusted = "true".equals(typed.get("trusted"));
        String slug = slug(Typed.line(organisation));
        Optional<OrganisationSummary> found = slug.isEmpty() ? Optional.empty() : directory.findBySlug(slug);
        if (found.isEmpty()) {
            return shown(
                    who,
                    new SubscriptionsView.Typing(organisation, url, trusted, "calendars.desk.organisation-wrong", ""),
                    "",
                    model);
        }
        String wrong = switch (subscriptions.add(who, found.get(), Typed.line(url), trusted)) {
            case DONE -> "";
            case NO_ADDRESS -> "calendars.desk.url-wrong";
            case THERE_ALREADY -> "calendars.desk.url-there";
        };
        return wrong.isEmpty()
                ? "redirect:" + page.to(PATH + "?done=added")
                : shown(who, new SubscriptionsView.Typing(organisation, url, trusted, "", wrong), "", model);
    }

    private String shown(SignedIn who, SubscriptionsView.Typing typing, String done, Model model) {
        List<Subscription> all = subscriptions.of(who);
        Map<OrganisationId, OrganisationSummary> named =
                directory.summaries(all.stream().map(Subscription::organisation).toList());
        List<OrganisationSummary> mine = List.copyOf(directory
                .summaries(who.in(Scope.Kind.ORGANISATION, Role.ORGANISATION_CONTACT).stream()
                        .map(OrganisationId::new)
                        .toList())
                .values());
        boolean staff = EventsAct.PUBLISH.roles().stream().anyMatch(who::is);
        model.addAttribute("view", new SubscriptionsView(all, named, mine, staff, typing, done));
        return "events/calendars/subscriptions";
    }

    /** The last part of an address that was copied, or what was chosen. */
    private static String slug(String typed) {
        String path = typed.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void permitted(SignedIn who) {
        if (EventsAct.PROPOSE.roles().stream().noneMatch(who::is)) {
            throw new NotPermitted("The calendars");
        }
    }
}
