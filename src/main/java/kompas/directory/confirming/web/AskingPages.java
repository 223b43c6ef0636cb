package kompas.directory.confirming.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.confirming.AskingMany;
import kompas.directory.confirming.AskingMany.Whom;
import kompas.jobs.JobId;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody is asked now: how many that would be, and how it goes. */
@PageController
class AskingPages {

    private static final String ALL = YearlyPages.PATH + "/all";
    private static final String ONE = YearlyPages.PATH + "/jobs/{id}";

    private final AskingMany asking;

    AskingPages(AskingMany asking) {
        this.asking = asking;
    }

    @GetMapping(ALL)
    ModelAndView count(Page page, SignedIn who) {
        return new ModelAndView("confirming/all", "view", view(who));
    }

    /** Where more are due than were shown, they are shown first. */
    @PostMapping(ALL)
    Object ask(Page page, SignedIn who, @RequestParam(defaultValue = "0") long expected) {
        Optional<JobId> job = asking.ask(who, Whom.EVERYBODY, expected);
        if (job.isPresent()) {
            return "redirect:" + page.to(path(job.get()));
        }
        ModelAndView again = new ModelAndView("confirming/all", "view", view(who));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    @GetMapping(ONE)
    ModelAndView show(Page page, SignedIn who, @PathVariable UUID id) {
        return new ModelAndView("confirming/asking", "job", asking.get(who, new JobId(id)));
    }

    @PostMapping(ONE + "/stop")
    String stop(Page page, SignedIn who, @PathVariable UUID id) {
        asking.stop(who, new JobId(id));
        return "redirect:" + page.to(path(new JobId(id)));
    }

    /** Path of a job's page, behind the language. */
    static String path(JobId job) {
        return YearlyPages.PATH + "/jobs/" + job.value();
    }

    private AskingView view(SignedIn who) {
        return new AskingView(asking.count(who, Whom.EVERYBODY), 0, asking.mailIsSent(), asking.latest());
    }
}
