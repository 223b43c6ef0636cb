package kompas.network;

import java.util.Map;
import kompas.network.DemonstrationLoading.Phase;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page an empty installation begins with; gone for ever once it is set up. */
@PageController
class SetUpController {

    private static final String LOADING = "/set-up/demonstration";

    private final NetworkSettings settings;
    private final SetUpViews views;
    private final DemonstrationLoading demonstration;
    private final ApplicationEventPublisher events;

    SetUpController(
            NetworkSettings settings,
            SetUpViews views,
            DemonstrationLoading demonstration,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.views = views;
        this.demonstration = demonstration;
        this.events = events;
    }

    @GetMapping("/set-up")
    ModelAndView ask(Page page) {
        onlyOnce();
        if (isLoading()) {
            return new ModelAndView("redirect:" + page.to(LOADING));
        }
        return show(page, SetUpForm.unanswered(page.language()), Map.of());
    }

    @PostMapping("/set-up")
    ModelAndView answer(Page page, @RequestParam MultiValueMap<String, String> request) {
        onlyOnce();
        if (isLoading()) {
            return new ModelAndView("redirect:" + page.to(LOADING));
        }
        SetUpForm form = SetUpForm.of(request);
        Map<String, String> errors = views.errors(form);
        if (!errors.isEmpty()) {
            ModelAndView again = show(page, form, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        settings.save(form.network());
        events.publishEvent(new NetworkSetUp(form.countries()));
        return new ModelAndView("redirect:/" + form.standard());
    }

    private ModelAndView show(Page page, SetUpForm form, Map<String, String> errors) {
        return new ModelAndView("network/set-up", "view", views.of(page, form, errors));
    }

    @PostMapping(LOADING)
    String load(Page page) {
        onlyOnce();
        if (!demonstration.begin()) {
            throw new NotFound("A demonstration");
        }
        return "redirect:" + page.to(LOADING);
    }

    @GetMapping(LOADING)
    String loading(Page page, Model model) {
        DemonstrationLoading.Status status = demonstration.status();
        if (settings.isSetUp() || status.phase() == Phase.DONE) {
            return "redirect:" + page.to("");
        }
        if (status.phase() == Phase.NOT_STARTED) {
            return "redirect:" + page.to("/set-up");
        }
        model.addAttribute("failed", status.phase() == Phase.FAILED);
        model.addAttribute("done", status.done());
        model.addAttribute("of", status.of());
        return "network/demonstration";
    }

    /** Two networks in one installation would be none: what has begun is finished first. */
    private boolean isLoading() {
        return demonstration.status().phase() == Phase.RUNNING;
    }

    private void onlyOnce() {
        if (settings.isSetUp()) {
            throw new NotFound("The set-up page of an installation that is set up");
        }
    }
}
