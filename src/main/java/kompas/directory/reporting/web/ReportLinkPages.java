package kompas.directory.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kompas.directory.reporting.AppealingDecisions;
import kompas.directory.reporting.ReportingPages;
import kompas.directory.reporting.ReportingPages.Seen;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Field;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of a report, for whoever has its link; here either side objects. */
@PageController
class ReportLinkPages {

    private static final String PATH = "/reports/{token}";
    private static final int LONGEST = 4000;

    private final ReportingPages reporting;
    private final AppealingDecisions appealing;
    private final RateLimit limits;
    private final Clock clock;

    ReportLinkPages(ReportingPages reporting, AppealingDecisions appealing, RateLimit sentForms, Clock clock) {
        this.reporting = reporting;
        this.appealing = appealing;
        this.limits = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, @PathVariable String token, HttpServletResponse response) {
        mark(response);
        return show(page, token, "", false);
    }

    @PostMapping(PATH)
    Object appeal(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.count(request);
        mark(response);
        String typed = Typed.text(words);
        if (!Typed.within(typed, 3, LONGEST)) {
            ModelAndView again = show(page, token, typed, true);
            if (again.getStatus() == null) {
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return again;
        }
        if (appealing.appeal(new SecretLink(token), typed, page.t())) {
            return "redirect:" + page.to("/reports/" + token);
        }
        ModelAndView over = show(page, token, typed, false);
        over.setStatus(HttpStatus.GONE);
        return over;
    }

    private ModelAndView show(Page page, String token, String words, boolean wordless) {
        Optional<Seen> seen = reporting.look(new SecretLink(token));
        if (seen.isEmpty()) {
            ModelAndView ended = new ModelAndView("reporting/ended");
            ended.setStatus(HttpStatus.GONE);
            return ended;
        }
        Field field = Field.of("words", page.t().say("reporting.object.words"))
                .value(words)
                .hint(page.t().say("reporting.object.words-hint"))
                .error(wordless ? page.t().say("reporting.form.words-wrong") : "");
        return new ModelAndView("reporting/seen", "seen", seen.get())
                .addObject("about", appealing.about(seen.get().report()))
                .addObject("objectable", seen.get().objectable(LocalDate.now(clock)))
                .addObject("token", token)
                .addObject("words", field);
    }

    /** The address holds a secret: no copy of the page, and no word of the address to other pages. */
    private static void mark(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
