package kompas.events.planning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.events.Activity.Schedule;
import kompas.events.planning.EndingActivities;
import kompas.events.planning.Planned;
import kompas.events.planning.Planned.After;
import kompas.events.planning.Planned.Line;
import kompas.events.planning.Planned.Which;
import kompas.events.planning.Planners;
import kompas.events.planning.PlanningActivities;
import kompas.events.telling.When;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Link;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything somebody's libraries and organisations have planned. */
@PageController
class PlannedPages {

    static final String PATH = "/desk/activities";

    private final Planned planned;
    private final Planners planners;
    private final EndingActivities ending;
    private final PlanningActivities planning;

    PlannedPages(Planned planned, Planners planners, EndingActivities ending, PlanningActivities planning) {
        this.planning = planning;
        this.ending = ending;
        this.planned = planned;
        this.planners = planners;
    }

    /** Its place in the menu under a person's name. */
    @Configuration(proxyBeanMethods = false)
    static class PlannedMenu {

        @Bean
        StaffMenuEntry plannedEntry(Planners planners) {
            return new StaffMenuEntry(new NavigationEntry(150, "planning.list.title", PATH), planners::mayBegin);
        }
    }

    @GetMapping(PATH)
    ModelAndView list(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "coming") String show,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(name = "put-away", defaultValue = "") String putAway) {
        if (!planners.mayBegin(who)) {
            throw new NotPermitted("EventsAct.PROPOSE");
        }
        Which which = Arrays.stream(Which.values())
                .filter(each -> code(each).equals(show))
                .findFirst()
                .orElse(Which.COMING);
        Optional<After> place = After.parse(after);
        List<Line> lines = planned.of(who, which, place);
        return new ModelAndView(
                "events/planning/list",
                "view",
                new PlannedView(
                        code(which),
                        tabs(page, which),
                        lines.stream()
                                .limit(Planned.PAGE)
                                .map(line -> row(page, line))
                                .toList(),
                        which == Which.OPEN && place.isEmpty() ? planned.begun(who, page.language()) : List.of(),
                        place.isEmpty() ? "" : at(page, which, ""),
                        lines.size() > Planned.PAGE
                                ? at(
                                        page,
                                        which,
                                        "&after=" + lines.get(Planned.PAGE - 1).place())
                                : "",
                        putAway));
    }

    @PostMapping(PATH + "/bring-back")
    String bringBack(Page page, SignedIn who, @RequestParam String slug) {
        ending.bringBack(who, slug);
        return "redirect:" + page.to("/activities/" + slug + "/edit");
    }

    /** Throws away what this person began to write. */
    @PostMapping(PATH + "/forget")
    String forget(Page page, SignedIn who, @RequestParam UUID draft) {
        planning.forget(who, draft);
        return "redirect:" + at(page, Which.OPEN, "");
    }

    private static List<Link> tabs(Page page, Which current) {
        return Arrays.stream(Which.values())
                .map(which ->
                        new Link(page.t().say("planning.list." + code(which)), at(page, which, ""), which == current))
                .toList();
    }

    private static String at(Page page, Which which, String after) {
        return page.to(PATH + "?show=" + code(which) + after);
    }

    private static PlannedView.Row row(Page page, Line line) {
        Schedule schedule = new Schedule(line.zone(), line.allDay(), Optional.empty(), false);
        String when = line.starts()
                .map(starts ->
                        When.of(starts, line.ends().orElseThrow(), schedule).unbroken(page.t()))
                .orElseGet(() -> page.t().say("events.page.no-date"));
        return new PlannedView.Row(
                page.to("/activities/" + line.slug()),
                line.slug(),
                line.title()
                        .map(title -> title.in(page.language()).text())
                        .orElseGet(() -> page.t().say("events.page.untitled")),
                page.t().say(line.status().key()),
                when,
                line.dates(),
                line.taken(),
                line.seats());
    }

    private static String code(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
