package kompas.surveys.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import kompas.shared.web.RateLimit;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerKey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.MailingLinks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody stops and goes on later: their link, to copy, to scan, or by mail to themselves. */
@PageController
class LaterPages {

    private final KeyDoor door;
    private final Surveys surveys;
    private final MailingLinks mailing;
    private final RateLimit limits;

    LaterPages(KeyDoor door, Surveys surveys, MailingLinks mailing, RateLimit sentForms) {
        this.door = door;
        this.surveys = surveys;
        this.mailing = mailing;
        this.limits = sentForms;
    }

    @GetMapping(AnswerPages.ONE + "/later")
    ModelAndView later(
            Page page,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean mailed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return shown(page, key, door.sheet(key, request), new LaterView.Mail("", mailed, false), response);
    }

    /** Says the same whether or not the address takes mail, so that nobody learns of addresses here. */
    @PostMapping(AnswerPages.ONE + "/later")
    Object mail(
            Page page,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        AnswerSheet sheet = door.sheet(key, request);
        limits.count(request);
        String typed = Typed.line(email);
        if (!Typed.isAddress(typed)) {
            ModelAndView again = shown(page, key, sheet, new LaterView.Mail(typed, false, true), response);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        mailing.send(sheet, AnswerKey.of(key), typed, page.language());
        return "redirect:" + page.to(AnswerPages.PATH + "/" + key + "/later?mailed=true");
    }

    private ModelAndView shown(
            Page page, String key, AnswerSheet sheet, LaterView.Mail mail, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String address = page.base() + page.to(AnswerPages.PATH + "/" + key);
        return new ModelAndView(
                "surveys/answering/later",
                "view",
                new LaterView(surveys.get(sheet.survey()), key, address, QrPath.of(address), mail));
    }
}
