package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.fieldwork.RespondentState;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those that are asked, and who goes to whom. */
@PageController
class RespondentPages {

    static final String PATH = "/surveys/{slug}/respondents";

    private final Surveys surveys;
    private final AssigningRespondents assigning;
    private final RespondentListViews views;

    RespondentPages(Surveys surveys, AssigningRespondents assigning, RespondentListViews views) {
        this.surveys = surveys;
        this.assigning = assigning;
        this.views = views;
    }

    /** Narrowed by what the address says: a state, a municipality, whose they are ("none" for nobody's), a sample. */
    @GetMapping(PATH)
    ModelAndView list(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView(
                "surveys/fieldwork/respondents", "view", views.list(page, who, survey, Narrowed.of(asked)));
    }

    /** @param one those that were ticked */
    @PostMapping(PATH + "/assign")
    String assign(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> one,
            @RequestParam(defaultValue = "") String to) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        List<UUID> chosen =
                one.stream().flatMap(each -> Identifiers.find(each).stream()).toList();
        int done = to.isEmpty()
                ? 0
                : assigning.assign(who, survey, chosen, Identifiers.find(to).map(PersonId::new));
        return back(page, survey, done);
    }

    @PostMapping(PATH + "/assign-area")
    String assignArea(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String to) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        int done = Identifiers.find(area).isEmpty() || Identifiers.find(to).isEmpty()
                ? 0
                : assigning.assign(
                        who,
                        survey,
                        AreaId.of(Identifiers.find(area).get()),
                        new PersonId(Identifiers.find(to).get()));
        return back(page, survey, done);
    }

    /** Everybody may hand over their own; others' those who plan. */
    @PostMapping(PATH + "/hand-over")
    String handOver(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        PersonId giver = Identifiers.find(from).map(PersonId::new).orElse(who.id());
        int done = Identifiers.find(to)
                .map(taker -> assigning.handOver(who, survey, giver, new PersonId(taker)))
                .orElse(0);
        return back(page, survey, done);
    }

    private static String back(Page page, Survey survey, int done) {
        return "redirect:" + page.to(survey.path() + "/respondents?done=" + done);
    }

    /** What of the list is asked for. */
    record Narrowed(String state, String area, String person, String draw, int from, int done) {

        static Narrowed of(MultiValueMap<String, String> asked) {
            return new Narrowed(
                    first(asked, "state"),
                    first(asked, "area"),
                    first(asked, "person"),
                    first(asked, "draw"),
                    number(first(asked, "from"), 0),
                    number(first(asked, "done"), -1));
        }

        RespondentFilter filter() {
            return new RespondentFilter(
                    Coded.find(RespondentState.class, state),
                    Identifiers.find(area),
                    person.equals("none") ? Optional.of(RespondentFilter.NOBODY) : Identifiers.find(person),
                    Identifiers.find(draw));
        }

        String query(int start) {
            return "?state=" + filter().state().map(RespondentState::code).orElse("") + "&area="
                    + Identifiers.find(area).map(UUID::toString).orElse("") + "&person="
                    + (person.equals("none")
                            ? person
                            : Identifiers.find(person).map(UUID::toString).orElse("")) + "&draw="
                    + Identifiers.find(draw).map(UUID::toString).orElse("") + "&from=" + start;
        }

        private static String first(MultiValueMap<String, String> asked, String name) {
            String value = asked.getFirst(name);
            return value == null ? "" : value;
        }

        private static int number(String typed, int otherwise) {
            return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
        }
    }
}
