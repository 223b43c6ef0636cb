package kompas.events.fairs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.FairWords;
import kompas.events.fairs.Reply;
import kompas.events.fairs.Replying;
import kompas.events.fairs.Replying.Invitation;
import kompas.shared.kernel.SecretLink;
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

/** What the link of a mail and the code of a letter lead to: one button, and then what there is to say about a stand. */
@PageController
class InvitationPages {

    private static final String CODE = "/invitation";
    private static final String PATH = "/invitation/{token}";

    private final Replying replying;
    private final FairWords words;
    private final RateLimit sentForms;

    InvitationPages(Replying replying, FairWords words, RateLimit sentForms) {
        this.replying = replying;
        this.words = words;
        this.sentForms = sentForms;
    }

    @GetMapping(CODE)
    ModelAndView ask(Page page) {
        return code(page, "", false);
    }

    @PostMapping(CODE)
    Object enter(Page page, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        sentForms.count(request);
        Optional<SecretLink> link = replying.enter(code);
        if (link.isPresent()) {
            return "redirect:" + page.to("/invitation/" + link.get().text());
        }
        ModelAndView again = code(page, code, true);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** Changes nothing: machines that look into mails come here too. */
    @GetMapping(PATH)
    ModelAndView look(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said,
            HttpServletResponse response) {
        Secret.mark(response);
        return replying.look(new SecretLink(token))
                .map(found -> show(page, token, found, form(found), said))
                .orElseGet(InvitationPages::ended);
    }

    @PostMapping(PATH)
    Object reply(Page page, @PathVariable String token, ReplyForm form, HttpServletResponse response) {
        Secret.mark(response);
        SecretLink link = new SecretLink(token);
        Optional<Invitation> found = replying.look(link);
        if (found.isEmpty()) {
            return ended();
        }
        if (form.wrong()) {
            ModelAndView again = show(page, token, found.get(), form, "");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Optional<Replying.State> state =
                replying.reply(link, form.reply(found.get().guest().reply()));
        boolean kept = state.filter(met -> met == Replying.State.OPEN).isPresent();
        return "redirect:" + page.to("/invitation/" + token)
                + (kept ? form.details() == null ? "?said=answer" : "?said=details" : "");
    }

    private ModelAndView show(Page page, String token, Invitation found, ReplyForm form, String said) {
        return new ModelAndView(
                "events/fairs/invitation",
                "view",
                new InvitationView(
                        found,
                        token,
                        Title.text(found.fair().activity(), page),
                        words.facts(found.fair(), page.t()),
                        form,
                        said,
                        form.wrong()));
    }

    private static ReplyForm form(Invitation found) {
        return ReplyForm.of(found.guest().reply().orElseGet(() -> Reply.usual(FairAnswer.COMING)));
    }

    private static ModelAndView code(Page page, String typed, boolean wrong) {
        Field field = Field.of("code", page.t().say("fairs.code.label"))
                .value(typed)
                .hint(page.t().say("fairs.code.hint"))
                .autocomplete("off")
                .error(wrong ? page.t().say("fairs.code.wrong") : "");
        return new ModelAndView("events/fairs/code", "field", field);
    }

    private static ModelAndView ended() {
        ModelAndView ended = new ModelAndView("events/fairs/ended");
        ended.setStatus(HttpStatus.GONE);
        return ended;
    }
}
