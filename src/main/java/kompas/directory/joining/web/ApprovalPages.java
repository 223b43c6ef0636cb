package kompas.directory.joining.web;

import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.joining.Addition;
import kompas.directory.joining.Approving;
import kompas.directory.wishes.KeepingAway;
import kompas.directory.wishes.Wish;
import kompas.places.Places;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff let organisations into the directory, one after the other. */
@PageController
class ApprovalPages {

    private static final String PATH = "/desk/approvals/";
    private static final int LONGEST_REASON = 4000;

    private final Approving approving;
    private final LookalikeLines lookalikes;
    private final KeepingAway keeping;
    private final Places places;

    ApprovalPages(Approving approving, LookalikeLines lookalikes, KeepingAway keeping, Places places) {
        this.approving = approving;
        this.lookalikes = lookalikes;
        this.keeping = keeping;
        this.places = places;
    }

    @GetMapping(PATH + "{id}")
    ModelAndView show(Page page, @PathVariable UUID id, SignedIn who) {
        return show(page, approving.of(id, who), who, "", false);
    }

    @PostMapping(PATH + "{id}")
    Object decide(
            Page page,
            @PathVariable UUID id,
            SignedIn who,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        String words = Typed.text(reason);
        boolean fits = !words.isEmpty() && words.length() <= LONGEST_REASON;
        if (!decision.equals("approve") && !fits) {
            ModelAndView again = show(page, approving.of(id, who), who, words, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        switch (decision) {
            case "approve" -> approving.approve(id, who);
            case "ask" -> approving.askBack(id, words, who);
            case "decline" -> approving.decline(id, words, who);
            default -> approving.of(id, who);
        }
        return "redirect:"
                + page.to(approving.next(who).map(next -> PATH + next.id()).orElse("/desk"));
    }

    private ModelAndView show(Page page, Addition addition, SignedIn who, String reason, boolean wordless) {
        String where = addition.municipality()
                .flatMap(places::findArea)
                .map(area -> area.titled(page.language()))
                .orElse("");
        List<Lookalike> alike = lookalikes.toStaff(addition.answers(), page.t());
        int left = approving.waiting(who).size();
        return new ModelAndView(
                        "joining/approval", "view", new ApprovalView(addition, where, alike, left, reason, wordless))
                .addObject(
                        "unlisted",
                        keeping.find(
                                        addition.answers().name(),
                                        addition.answers().place(),
                                        who)
                                .map(Wish::since));
    }
}
