package kompas.events.fairs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.FairDay;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.StandResults;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of a fair: the whole for the library, each stand's own for those who stood there. */
@PageController
class FairResultPages {

    private static final String PATH = BoardPages.PATH + "/results";
    private static final int LONGEST_PRESS = 4000;

    private final Fairs fairs;
    private final FairDay day;
    private final StandResults results;
    private final Messages messages;

    FairResultPages(Fairs fairs, FairDay day, StandResults results, Messages messages) {
        this.fairs = fairs;
        this.day = day;
        this.results = results;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView report(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int sent,
            @RequestParam(defaultValue = "false") boolean saved) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        String said = sent >= 0
                ? page.t().say("fairs.results.sent", "count", sent)
                : saved ? page.t().say("fairs.done.saved", "count", 0) : "";
        return show(page, fair, said, fair.fair().press());
    }

    @PostMapping(PATH)
    String send(Page page, SignedIn who, @PathVariable String slug) {
        int sent = day.sendResults(slug, who);
        return "redirect:" + page.to("/activities/" + slug + "/fair/results?sent=" + sent);
    }

    @PostMapping(PATH + "/press")
    Object press(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String press) {
        String words = Typed.text(press);
        if (words.length() > LONGEST_PRESS) {
            ModelAndView again = show(page, fairs.open(slug, who, EventsAct.PLAN), "", words);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        day.press(slug, words, who);
        return "redirect:" + page.to("/activities/" + slug + "/fair/results?saved=true");
    }

    /** Every stand's own, a page each, for those who have no e-mail. */
    @GetMapping(PATH + "/print")
    ModelAndView print(Page page, SignedIn who, @PathVariable String slug, HttpServletResponse response) {
        Secret.mark(response);
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        return new ModelAndView(
                        "events/fairs/results-print",
                        "sheets",
                        results.all(fair).stream().map(this::sheet).toList())
                .addObject("desk", page.to(fair.desk()));
    }

    private ResultSheet sheet(StandResults.Result result) {
        Text t = new Text(messages, result.guest().language());
        return new ResultSheet(result, t, Title.text(result.fair().activity(), t));
    }

    @GetMapping("/stand-result/{token}")
    ModelAndView own(Page page, @PathVariable String token, HttpServletResponse response) {
        Secret.mark(response);
        Optional<StandResults.Result> found = results.find(new SecretLink(token));
        return found.map(result -> new ModelAndView("events/fairs/stand-result", "result", result)
                        .addObject("title", Title.text(result.fair().activity(), page)))
                .orElseGet(() -> {
                    ModelAndView ended = new ModelAndView("events/fairs/ended");
                    ended.setStatus(HttpStatus.GONE);
                    return ended;
                });
    }

    private ModelAndView show(Page page, Opened fair, String said, String press) {
        return new ModelAndView("events/fairs/results", "report", day.report(fair))
                .addObject("head", Head.of(page, fair, "/results"))
                .addObject("begun", day.hasBegun(fair))
                .addObject("said", said)
                .addObject("press", press)
                .addObject("tooLong", press.length() > LONGEST_PRESS);
    }
}
