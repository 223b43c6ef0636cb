package kompas.events.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;
import kompas.events.planning.EndingActivities;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An activity is cancelled or put away, and a proposal is answered. */
@PageController
class EndPages {

    private static final int LONGEST = 1000;
    private static final int MOST_DATES = 3;

    private final EndingActivities ending;
    private final Hosts hosts;
    private final Where where;

    EndPages(EndingActivities ending, Hosts hosts, Where where) {
        this.where = where;
        this.ending = ending;
        this.hosts = hosts;
    }

    @GetMapping("/activities/{slug}/cancel")
    ModelAndView ask(@PathVariable String slug, SignedIn who) {
        return end(ending.open(who, slug), "");
    }

    @PostMapping("/activities/{slug}/cancel")
    Object cancel(@PathVariable String slug, Page page, SignedIn who, @RequestParam(defaultValue = "") String why) {
        String because = Typed.line(why);
        if (because.length() > LONGEST) {
            return end(ending.open(who, slug), because);
        }
        return "redirect:"
                + page.to(ending.cancel(who, slug, because, page.language()).path());
    }

    /** @param why what was typed and is too long; empty at first */
    private static ModelAndView end(Activity activity, String why) {
        ModelAndView page = new ModelAndView("events/planning/end", "activity", activity)
                .addObject("why", why)
                .addObject("most", LONGEST);
        page.setStatus(why.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/activities/{slug}/delete")
    String delete(@PathVariable String slug, Page page, SignedIn who) {
        ending.delete(who, slug);
        return "redirect:" + page.to(PlannedPages.PATH + "?put-away=" + slug);
    }

    @GetMapping("/activities/{slug}/proposal")
    ModelAndView proposal(@PathVariable String slug, Page page, SignedIn who) {
        return proposal(ending.open(who, slug), page, "", "");
    }

    @PostMapping("/activities/{slug}/proposal")
    Object answer(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason) {
        if (answer.equals("accept")) {
            return "redirect:" + page.to(ending.accept(who, slug).path());
        }
        String because = Typed.text(reason);
        if (because.isEmpty() || because.length() > LONGEST) {
            String problem = because.isEmpty()
                    ? page.t().say("planning.proposal.reason-missing")
                    : page.t().say("planning.problem.too-many-letters", "most", LONGEST);
            return proposal(ending.open(who, slug), page, because, problem);
        }
        return "redirect:" + page.to(ending.decline(who, slug, because).path());
    }

    /** The first of its dates, and how many more there are. */
    private List<String> when(Activity activity, Text t) {
        List<Occurrence> dates = ending.dates(activity);
        List<String> words = new ArrayList<>(dates.stream()
                .limit(MOST_DATES)
                .map(date -> When.of(date, activity.schedule()).unbroken(t))
                .toList());
        if (dates.size() > MOST_DATES) {
            words.add(t.say("events.page.more-dates", "count", dates.size() - MOST_DATES));
        }
        return words;
    }

    private ModelAndView proposal(Activity activity, Page reader, String reason, String problem) {
        ModelAndView page = new ModelAndView("events/planning/proposal", "activity", activity)
                .addObject("by", Hosts.organisers(hosts.of(activity), reader.language()))
                .addObject("when", when(activity, reader.t()))
                .addObject(
                        "where",
                        where.of(activity, Optional.empty(), reader.t()).line())
                .addObject("reason", reason)
                .addObject("problem", problem)
                .addObject("answered", activity.status() != ActivityStatus.PROPOSED);
        page.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
