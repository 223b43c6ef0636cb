package kompas.events.planning.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.DescribingHosts;
import kompas.events.planning.DescribingHosts.Line;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What partners and supporters want to be said, and the picture and logos an activity is announced with. */
@PageController
class HostPages {

    private static final String PATH = "/activities/{slug}/hosts";

    private final DescribingHosts describing;

    HostPages(DescribingHosts describing) {
        this.describing = describing;
    }

    @GetMapping(PATH)
    ModelAndView open(@PathVariable String slug, Page page, SignedIn who) {
        return page(describing.open(who, slug), "", page);
    }

    @PostMapping(PATH + "/{host}")
    Object describe(
            @PathVariable String slug,
            @PathVariable UUID host,
            Page page,
            SignedIn who,
            @RequestParam Map<String, String> typed) {
        String problem = describing.describe(
                who,
                slug,
                host,
                Typed.line(typed.get("url")),
                Map.of(page.language(), Typed.line(typed.get("sentence"))));
        return answer(describing.open(who, slug), problem, page);
    }

    @PostMapping(PATH + "/{host}/logo")
    Object logo(
            @PathVariable String slug,
            @PathVariable UUID host,
            Page page,
            SignedIn who,
            @RequestParam MultipartFile picture)
            throws IOException {
        Activity activity = describing.open(who, slug);
        return answer(activity, describing.logo(who, slug, host, picture.getInputStream()), page);
    }

    @PostMapping("/activities/{slug}/picture")
    Object picture(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam MultipartFile picture,
            @RequestParam(defaultValue = "") String shows)
            throws IOException {
        Activity activity = describing.open(who, slug);
        String alt = Typed.line(shows);
        String problem = alt.isEmpty()
                ? "planning.hosts.no-alt"
                : describing.picture(who, slug, picture.getInputStream(), Map.of(page.language(), alt));
        return answer(activity, problem, page);
    }

    private Object answer(Activity activity, String problem, Page page) {
        return problem.isEmpty()
                ? "redirect:" + page.to(activity.path() + "/hosts?saved")
                : page(activity, problem, page);
    }

    private ModelAndView page(Activity activity, String problem, Page page) {
        List<Line> lines = describing.lines(activity, page.language());
        ModelAndView shown = new ModelAndView("events/planning/hosts", "activity", activity)
                .addObject("hosts", lines)
                .addObject("picture", describing.picture(activity))
                .addObject("problem", problem);
        shown.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
