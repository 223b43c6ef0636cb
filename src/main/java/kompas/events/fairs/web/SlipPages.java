package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Slips;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Slips that visitors filled in on paper, typed in one after the other. */
@PageController
class SlipPages {

    private static final String PATH = BoardPages.PATH + "/slips";

    private final Fairs fairs;
    private final Slips slips;
    private final EventsPermissions permissions;

    SlipPages(Fairs fairs, Slips slips, EventsPermissions permissions) {
        this.fairs = fairs;
        this.slips = slips;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    ModelAndView begin(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean done) {
        return show(page, who, slug, SlipForm.begin(), done ? page.t().say("fairs.slips.done") : "");
    }

    @PostMapping(PATH)
    Object type(Page page, SignedIn who, @PathVariable String slug, SlipForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        Optional<Guest> stand = form.stand()
                .flatMap(number -> fairs.guests(fair).stream()
                        .filter(guest -> guest.stand()
                                .filter(at -> at.number() == number)
                                .isPresent())
                        .findFirst());
        if (stand.isEmpty() || form.wrong(page.t())) {
            ModelAndView again = show(page, who, slug, form, "");
            again.addObject("sent", true).addObject("unknown", stand.isEmpty());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        slips.type(slug, form.stand().orElseThrow(), form.slip(page.t().say("fairs.slips.consent"), true), who);
        return "redirect:" + page.to(fair.desk()) + "/slips?done=true";
    }

    /** To be filled in by hand: a sheet for any stand, or one for each. */
    @GetMapping(PATH + "/print")
    ModelAndView paper(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean each) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        List<SlipPaper.Sheet> sheets = each
                ? fairs.guests(fair).stream()
                        .filter(guest -> guest.stand().isPresent())
                        .map(guest -> new SlipPaper.Sheet(
                                String.valueOf(guest.stand().orElseThrow().number()),
                                guest.shown(page.language()).text(),
                                guest.shown(page.language()).language()))
                        .toList()
                : List.of(new SlipPaper.Sheet("", "", page.language()));
        return new ModelAndView(
                "events/fairs/slips-print",
                "view",
                new SlipPaper(Title.text(fair.activity(), page), page.to(fair.desk()), each, sheets));
    }

    private ModelAndView show(Page page, SignedIn who, String slug, SlipForm form, String said) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        boolean plans = permissions.may(who, EventsAct.PLAN, fair.activity());
        return new ModelAndView("events/fairs/slips", "head", Head.ofDay(page, fair, plans))
                .addObject("form", form)
                .addObject("said", said)
                .addObject("sent", false)
                .addObject("unknown", false);
    }
}
