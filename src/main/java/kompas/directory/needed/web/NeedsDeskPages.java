package kompas.directory.needed.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.needed.AnsweringNeeds;
import kompas.directory.needed.NeedState;
import kompas.directory.needed.NeedsAsked;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that is needed around somebody's library, and what is done with several at once. */
@PageController
class NeedsDeskPages {

    static final String PATH = "/needs/desk";

    private static final Set<String> SAID = Set.of("none", "answered", "gone", "open");

    private final AnsweringNeeds answering;
    private final NeedsDeskViews views;

    NeedsDeskPages(AnsweringNeeds answering, NeedsDeskViews views) {
        this.answering = answering;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String said) {
        NeedsAsked asked = NeedsAsked.read(parameters);
        NeedsDeskView view = views.of(asked, answering.list(who, asked), page);
        return new ModelAndView("needed/list")
                .addObject("view", view)
                .addObject("said", SAID.contains(said) ? said : "");
    }

    @PostMapping(PATH)
    String act(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") List<String> id,
            @RequestParam(defaultValue = "") String act) {
        List<UUID> chosen =
                id.stream().flatMap(each -> Identifiers.find(each).stream()).toList();
        NeedState state = Coded.find(NeedState.class, act)
                .filter(each -> each != NeedState.ANSWERING)
                .orElseThrow(() -> new NotFound("Act " + act));
        if (!chosen.isEmpty()) {
            answering.become(who, chosen, state);
        }
        String back = NeedsDeskViews.href(page, NeedsAsked.read(parameters), 1);
        String said = chosen.isEmpty() ? "none" : state.code();
        return "redirect:" + back + (back.contains("?") ? "&" : "?") + "said=" + said;
    }
}
