package kompas.settings;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the network adds to the lists: all of it, and a form for each term. */
@PageController
class TermsController {

    static final String PATH = SettingsController.PATH + "/" + TermViews.SECTION;

    private static final String NEW = PATH + "/add/{list}";
    private static final String ONE = PATH + "/{code:own-[a-z0-9-]+}";

    private final OwnTerms terms;
    private final ChangingTerms changing;
    private final TermViews views;

    TermsController(OwnTerms terms, ChangingTerms changing, TermViews views) {
        this.terms = terms;
        this.changing = changing;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView all(Page page, SignedIn who, @RequestParam(defaultValue = "") String done) {
        SettingsPermissions.requireChange(who);
        return new ModelAndView("settings/terms", Map.of("view", views.all(page, done)));
    }

    @GetMapping(NEW)
    ModelAndView ask(Page page, SignedIn who, @PathVariable String list) {
        SettingsPermissions.requireChange(who);
        return form(page, list(list), Optional.empty(), new Answers());
    }

    @PostMapping(NEW)
    Object add(Page page, SignedIn who, @PathVariable String list, @RequestParam MultiValueMap<String, String> typed) {
        SettingsPermissions.requireChange(who);
        Answers answers = new Answers(typed);
        changing.add(who, list(list), answers);
        return answers.errors().isEmpty()
                ? done(page, "added")
                : again(form(page, list(list), Optional.empty(), answers));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable String code) {
        SettingsPermissions.requireChange(who);
        OwnTerm term = term(code);
        return form(page, term.list(), Optional.of(term), TermAnswers.of(term));
    }

    @PostMapping(ONE)
    Object change(
            Page page, SignedIn who, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        SettingsPermissions.requireChange(who);
        OwnTerm term = term(code);
        Answers answers = new Answers(typed);
        changing.change(who, term, answers);
        return answers.errors().isEmpty()
                ? done(page, "changed")
                : again(form(page, term.list(), Optional.of(term), answers));
    }

    @PostMapping(ONE + "/{retire:retire|restore}")
    String retire(Page page, SignedIn who, @PathVariable String code, @PathVariable String retire) {
        SettingsPermissions.requireChange(who);
        boolean retired = retire.equals("retire");
        changing.retire(who, term(code), retired);
        return done(page, retired ? "retired" : "restored");
    }

    @PostMapping(ONE + "/{way:up|down}")
    String move(Page page, SignedIn who, @PathVariable String code, @PathVariable String way) {
        SettingsPermissions.requireChange(who);
        changing.move(who, term(code), way.equals("up"));
        return "redirect:" + page.to(PATH) + "#" + code;
    }

    @PostMapping(ONE + "/delete")
    String delete(Page page, SignedIn who, @PathVariable String code) {
        SettingsPermissions.requireChange(who);
        return done(page, changing.delete(who, term(code)) ? "deleted" : "used");
    }

    private ModelAndView form(Page page, TermList list, Optional<OwnTerm> term, Answers answers) {
        return new ModelAndView("settings/term", Map.of("view", views.one(page, list, term, answers)));
    }

    private static ModelAndView again(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static String done(Page page, String what) {
        return "redirect:" + page.to(PATH + "?done=" + what);
    }

    private OwnTerm term(String code) {
        return terms.findTerm(code).orElseThrow(() -> new NotFound("Term " + code));
    }

    private static TermList list(String code) {
        return Coded.find(TermList.class, code).orElseThrow(() -> new NotFound("List called " + code));
    }
}
