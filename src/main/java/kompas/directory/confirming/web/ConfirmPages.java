package kompas.directory.confirming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.confirming.ConfirmLink;
import kompas.directory.confirming.ConfirmingOrganisations;
import kompas.directory.confirming.FollowingLinks;
import kompas.directory.confirming.Subject;
import kompas.directory.editing.PageFacts;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.Unshared;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a mail's link and a letter's code lead to: the page as it is, one button, one way to the editor. */
@PageController
class ConfirmPages {

    private static final String PATH = "/confirm/{token}";

    private final FollowingLinks links;
    private final ConfirmingOrganisations confirming;
    private final PageFacts facts;
    private final DirectoryPermissions permissions;

    ConfirmPages(
            FollowingLinks links,
            ConfirmingOrganisations confirming,
            PageFacts facts,
            DirectoryPermissions permissions) {
        this.links = links;
        this.confirming = confirming;
        this.facts = facts;
        this.permissions = permissions;
    }

    /** Changes nothing: machines that look into mails come here too. */
    @GetMapping(PATH)
    ModelAndView look(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return links.find(new SecretLink(token))
                .map(link -> new ModelAndView("confirming/look", "view", view(link, token, page)))
                .orElseGet(ConfirmPages::ended);
    }

    @PostMapping(PATH)
    ModelAndView confirm(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<ConfirmLink> link = links.find(new SecretLink(token));
        link.ifPresent(confirming::confirm);
        return link.map(used -> new ModelAndView("confirming/thanks", "view", view(used, token, page)))
                .orElseGet(ConfirmPages::ended);
    }

    @GetMapping(PATH + "/edit")
    Object edit(Page page, @PathVariable String token, Optional<SignedIn> who, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<ConfirmLink> found = links.find(new SecretLink(token));
        if (found.isEmpty()) {
            return ended();
        }
        ConfirmLink link = found.get();
        Subject subject = links.subject(link);
        String editor = subject.path() + "/edit";
        if (who.isPresent() && permissions.may(who.get(), DirectoryAct.EDIT, subject.id())) {
            return "redirect:" + page.to(editor);
        }
        if (link.person().isPresent()) {
            return signIn(page, editor);
        }
        if (links.onFile(link)) {
            return new ModelAndView("confirming/edit", "view", view(link, token, page));
        }
        return "redirect:" + page.to(subject.path() + "/claim");
    }

    @PostMapping(PATH + "/edit")
    Object welcome(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<ConfirmLink> link = links.find(new SecretLink(token));
        if (link.isEmpty()) {
            return ended();
        }
        links.welcome(link.get(), page.language());
        return signIn(page, links.subject(link.get()).path() + "/edit");
    }

    private ConfirmView view(ConfirmLink link, String token, Page page) {
        Subject subject = links.subject(link);
        boolean editable = link.email().isPresent() || subject.listed();
        return new ConfirmView(
                subject,
                facts.of(subject.id(), page.t()),
                token,
                editable ? page.to("/confirm/" + token + "/edit") : "",
                links.askedAgain());
    }

    private static String signIn(Page page, String then) {
        return "redirect:" + page.to("/sign-in?then=" + then);
    }

    private static ModelAndView ended() {
        ModelAndView ended = new ModelAndView("confirming/ended");
        ended.setStatus(HttpStatus.GONE);
        return ended;
    }
}
