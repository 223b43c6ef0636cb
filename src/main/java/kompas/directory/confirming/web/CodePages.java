package kompas.directory.confirming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kompas.directory.confirming.FollowingLinks;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Field;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the code from a letter is typed. */
@PageController
class CodePages {

    private static final String PATH = "/code";

    private final FollowingLinks links;
    private final RateLimit sentForms;

    CodePages(FollowingLinks links, RateLimit sentForms) {
        this.links = links;
        this.sentForms = sentForms;
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page) {
        return form(page, "", false);
    }

    @PostMapping(PATH)
    Object enter(Page page, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        sentForms.count(request);
        Optional<SecretLink> link = links.enter(code);
        if (link.isPresent()) {
            return "redirect:" + page.to("/confirm/" + link.get().text());
        }
        ModelAndView again = form(page, code, true);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView form(Page page, String typed, boolean wrong) {
        Field field = Field.of("code", page.t().say("confirming.code.label"))
                .value(typed)
                .hint(page.t().say("confirming.code.hint"))
                .autocomplete("off")
                .error(wrong ? page.t().say("confirming.code.wrong") : "");
        return new ModelAndView("confirming/code", "field", field);
    }
}
