package kompas.accounts.web;

import java.util.List;
import kompas.accounts.SignedIn;
import kompas.mail.MailBox;
import kompas.mail.MailBox.Wish;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which mails somebody gets, kind by kind; what they asked for themselves always comes. */
@PageController
class MailWishesController {

    private static final String PATH = AccountController.PATH + "/mails";

    private final MailBox box;

    MailWishesController(MailBox box) {
        this.box = box;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who) {
        return new ModelAndView("accounts/mails", "wishes", box.wishes(who.email()));
    }

    @PostMapping(PATH)
    String change(Page page, SignedIn who, @RequestParam String kind, @RequestParam(defaultValue = "") String wanted) {
        List<String> known = box.wishes(who.email()).stream().map(Wish::kind).toList();
        if (known.contains(kind)) {
            box.wish(who.email(), kind, wanted.equals("yes"));
        }
        return "redirect:" + page.to(PATH);
    }
}
