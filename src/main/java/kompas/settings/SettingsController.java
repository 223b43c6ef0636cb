package kompas.settings;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A page for each section of the settings. */
@PageController
class SettingsController {

    static final String PATH = "/desk/settings";
    private static final String ONE = PATH + "/{section:[a-z]+}";

    private final NetworkSettings settings;
    private final ChangingSettings changing;
    private final List<Section> sections;
    private final SettingsViews views;

    SettingsController(
            NetworkSettings settings, ChangingSettings changing, List<Section> sections, SettingsViews views) {
        this.settings = settings;
        this.changing = changing;
        this.sections = sections;
        this.views = views;
    }

    @GetMapping(PATH)
    String first(Page page, SignedIn who) {
        SettingsPermissions.requireChange(who);
        return "redirect:" + page.to(PATH + "/" + sections.getFirst().code());
    }

    @GetMapping(ONE)
    ModelAndView ask(
            Page page, SignedIn who, @PathVariable String section, @RequestParam(defaultValue = "") String saved) {
        SettingsPermissions.requireChange(who);
        Section asked = Section.of(section, sections);
        return show(page, asked, asked.answers(settings.current()), !saved.isEmpty());
    }

    @PostMapping(ONE)
    Object change(
            Page page, SignedIn who, @PathVariable String section, @RequestParam MultiValueMap<String, String> typed) {
        Section asked = Section.of(section, sections);
        Answers answers = new Answers(typed);
        changing.change(who, asked, answers);
        if (!answers.errors().isEmpty()) {
            ModelAndView again = show(page, asked, answers, false);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return "redirect:" + page.to(PATH + "/" + section + "?saved=yes");
    }

    private ModelAndView show(Page page, Section section, Answers answers, boolean saved) {
        return views.page(page, section, answers, saved, Optional.empty());
    }
}
