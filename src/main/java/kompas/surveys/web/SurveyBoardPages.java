package kompas.surveys.web;

import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.reviewing.Reviewing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a survey goes, who collects for it, and the code a phone is set up with. */
@PageController
class SurveyBoardPages {

    private final Surveys surveys;
    private final SurveysPermissions permissions;
    private final FieldTeam team;
    private final Reviewing reviewing;
    private final Boards boards;
    private final BoardNumbers numbers;

    SurveyBoardPages(
            Surveys surveys,
            SurveysPermissions permissions,
            FieldTeam team,
            Reviewing reviewing,
            Boards boards,
            BoardNumbers numbers) {
        this.surveys = surveys;
        this.permissions = permissions;
        this.team = team;
        this.reviewing = reviewing;
        this.boards = boards;
        this.numbers = numbers;
    }

    @GetMapping(SurveyPages.ONE)
    ModelAndView board(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView("surveys/survey", "view", boards.of(page, who, survey, reviewing.progress(who, survey)))
                .addObject("field", numbers.asked(who, survey))
                .addObject("proposed", numbers.proposed(who, survey));
    }

    @GetMapping(SurveyPages.ONE + "/team")
    ModelAndView team(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String did) {
        return team(surveys.get(slug, who, SurveysAct.PLAN), new Asked("", "", "", did.equals("invited")));
    }

    private ModelAndView team(Survey survey, Asked asked) {
        ModelAndView page = new ModelAndView("surveys/team", "survey", survey)
                .addObject("people", team.of(survey))
                .addObject("devices", boards.devices(survey))
                .addObject("asked", asked);
        page.setStatus(asked.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(SurveyPages.ONE + "/team")
    Object invite(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        String called = Typed.line(name);
        String address = Typed.line(email);
        if (called.isEmpty() || called.length() > 120 || !Typed.isAddress(address)) {
            String problem = Typed.isAddress(address) ? "surveys.problem.no-name" : "surveys.problem.no-address";
            return team(survey, new Asked(called, address, problem, false));
        }
        team.invite(who, survey, called, address);
        return "redirect:" + page.to(survey.path() + "/team?did=invited");
    }

    @PostMapping(SurveyPages.ONE + "/team/{person:[0-9a-f-]{36}}/remove")
    String remove(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID person) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        team.remove(who, survey, new PersonId(person));
        return "redirect:" + page.to(survey.path() + "/team");
    }

    /** The code one's own phone is set up with. */
    @GetMapping(SurveyPages.ONE + "/phone")
    ModelAndView phone(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean draft) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView("surveys/phone", "view", boards.phone(who, survey, draft));
    }

    /** The address is made when it is asked for, by a button: it is a key. */
    @PostMapping(SurveyPages.ONE + "/phone")
    ModelAndView show(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean draft) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        String address = page.base() + team.path(who, survey, draft);
        return new ModelAndView(
                "surveys/phone", "view", boards.phone(who, survey, draft).showing(address, page));
    }

    @PostMapping(SurveyPages.ONE + "/phones/{device:[0-9a-f-]{36}}/revoke")
    String revoke(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID device) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        team.revoke(who, survey, device);
        String back = permissions.may(who, SurveysAct.PLAN, survey) ? "/team" : "/phone";
        return "redirect:" + page.to(survey.path() + back);
    }
}
