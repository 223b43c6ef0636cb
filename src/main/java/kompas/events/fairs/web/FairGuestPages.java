package kompas.events.fairs.web;

import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Guest;
import kompas.events.fairs.GuestForm;
import kompas.events.fairs.Inviting;
import kompas.events.fairs.Reply;
import kompas.events.fairs.Replying;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One who is invited: what they said on the phone; and guests of other kinds than organisations. */
@PageController
class FairGuestPages {

    private static final String NEW = BoardPages.PATH + "/guests/new";
    private static final String ONE = BoardPages.PATH + "/guests/{id}";

    private final Fairs fairs;
    private final Inviting inviting;
    private final Replying replying;

    FairGuestPages(Fairs fairs, Inviting inviting, Replying replying) {
        this.fairs = fairs;
        this.inviting = inviting;
        this.replying = replying;
    }

    @GetMapping(NEW)
    ModelAndView begin(Page page, SignedIn who, @PathVariable String slug) {
        return form(page, fairs.open(slug, who, EventsAct.PLAN), NewGuestForm.EMPTY, false);
    }

    @PostMapping(NEW)
    Object add(Page page, SignedIn who, @PathVariable String slug, NewGuestForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        if (form.wrong(page.languages())) {
            ModelAndView again = form(page, fair, form, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        GuestForm guest = form.guest(page.language());
        inviting.add(slug, guest, who);
        return "redirect:" + page.to(fair.desk()) + "?done=invited&count=1"
                + (guest.email().isEmpty() ? "&others=1" : "");
    }

    @GetMapping(ONE)
    ModelAndView show(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        Guest guest = fairs.guest(fair, id);
        return one(
                page, fair, guest, ReplyForm.of(guest.reply().orElseGet(() -> Reply.usual(FairAnswer.COMING))), false);
    }

    @PostMapping(ONE)
    Object reply(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id, ReplyForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        Guest guest = fairs.guest(fair, id);
        if (form.wrong()) {
            ModelAndView again = one(page, fair, guest, form, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        replying.replyFor(slug, id, form.reply(guest.reply()), who);
        return "redirect:" + page.to(fair.desk()) + "?done=saved";
    }

    @PostMapping(ONE + "/remove")
    String remove(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        boolean removed = inviting.remove(slug, id, who);
        String desk = page.to(fairs.open(slug, who, EventsAct.PLAN).desk());
        return "redirect:" + desk + (removed ? "?done=removed" : "?done=slips-stay");
    }

    private static ModelAndView form(Page page, Opened fair, NewGuestForm form, boolean sent) {
        return new ModelAndView("events/fairs/guest-new", "head", Head.of(page, fair, "/invite"))
                .addObject("form", form)
                .addObject("sent", sent);
    }

    private ModelAndView one(Page page, Opened fair, Guest guest, ReplyForm form, boolean sent) {
        List<Guest> others = fairs.guests(fair).stream()
                .filter(other -> !other.id().equals(guest.id()) && other.has(FairAnswer.COMING))
                .toList();
        return new ModelAndView(
                "events/fairs/guest", "view", new GuestView(Head.of(page, fair, ""), guest, form, others, sent));
    }
}
