package kompas.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.mail.MailBox.Mail;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.tasks.domain.MailDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The mails that went out, or would have. */
@PageController
class MailController {

    static final String PATH = "/desk/mail";

    /** A letter brings its own style and nothing else: no scripts, no pictures, nothing from elsewhere. */
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final MailDesk desk;

    MailController(MailDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @RequestParam Optional<UUID> before) {
        return new ModelAndView(
                "tasks/mails",
                Map.of("view", MailsView.of(desk.list(who, before), desk.restored(who), desk.sends(), page)));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn who) {
        return new ModelAndView("tasks/mail", Map.of("view", desk.get(who, id)));
    }

    @GetMapping(path = PATH + "/{id}/letter", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String letter(@PathVariable UUID id, SignedIn who, HttpServletResponse response) {
        Mail mail = desk.get(who, id).mail();
        if (mail.html().isEmpty()) {
            throw new NotFound("A letter that is still here");
        }
        response.setHeader("Content-Security-Policy", LETTER_POLICY);
        return mail.html();
    }

    @PostMapping(PATH + "/restored/send")
    String sendRestored(Page page, SignedIn who) {
        desk.decideRestored(who, true);
        return "redirect:" + page.to(PATH);
    }

    @PostMapping(PATH + "/restored/drop")
    String dropRestored(Page page, SignedIn who) {
        desk.decideRestored(who, false);
        return "redirect:" + page.to(PATH);
    }

    @PostMapping(PATH + "/{id}/drop")
    String drop(@PathVariable UUID id, Page page, SignedIn who) {
        desk.drop(who, id);
        return "redirect:" + page.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/again")
    String again(@PathVariable UUID id, Page page, SignedIn who) {
        desk.sendAgain(who, id);
        return "redirect:" + page.to(PATH + "/" + id);
    }

    @PostMapping(PATH + "/{id}/done")
    String done(@PathVariable UUID id, Page page, SignedIn who) {
        desk.leave(who, id);
        return "redirect:" + page.to(PATH + "/" + id);
    }
}
