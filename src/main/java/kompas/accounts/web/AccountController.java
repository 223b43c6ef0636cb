package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingAccounts;
import kompas.accounts.domain.KeepingPasskeys;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: name, language, and where one is signed in. */
@PageController
class AccountController {

    static final String PATH = "/account";
    private static final int LONGEST_NAME = 120;

    private final KeepingAccounts keeping;
    private final KeepingPasskeys passkeys;
    private final IdentityViews identities;
    private final Sessions sessions;

    AccountController(KeepingAccounts keeping, KeepingPasskeys passkeys, IdentityViews identities, Sessions sessions) {
        this.keeping = keeping;
        this.passkeys = passkeys;
        this.identities = identities;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who, HttpServletRequest request) {
        return show(who, who.name(), false, request);
    }

    @PostMapping(PATH)
    Object change(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request) {
        String wanted = name.strip();
        if (wanted.isEmpty()
                || wanted.length() > LONGEST_NAME
                || !page.languages().contains(language)) {
            ModelAndView again = show(who, wanted, true, request);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        keeping.rename(who, wanted, language);
        return "redirect:/" + language + PATH + "?saved=yes";
    }

    @PostMapping(PATH + "/sessions/{number}/end")
    String end(Page page, SignedIn who, @PathVariable String number) {
        sessions.end(who.id(), number);
        return "redirect:" + page.to(PATH);
    }

    @PostMapping(PATH + "/sessions/end-others")
    String endOthers(Page page, SignedIn who, HttpServletRequest request) {
        sessions.endOthers(who.id(), request);
        return "redirect:" + page.to(PATH);
    }

    private ModelAndView show(SignedIn who, String name, boolean wrong, HttpServletRequest request) {
        return new ModelAndView(
                "accounts/account",
                Map.of(
                        "view",
                        new AccountView(
                                who,
                                name,
                                wrong,
                                request.getParameter("saved") != null,
                                sessions.of(who.id(), request),
                                passkeys(who, request),
                                identities.of(who, request.getParameter("identity") != null))));
    }

    private PasskeysView passkeys(SignedIn who, HttpServletRequest request) {
        String changed = request.getParameter("passkey");
        return new PasskeysView(
                passkeys.of(who),
                passkeys.mayBeOffered(who),
                request.getServerName(),
                changed == null ? "" : changed,
                passkeys.mustProve(who));
    }
}
