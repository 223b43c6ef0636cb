package kompas.surveys.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kompas.accounts.Accounts.Person;
import kompas.accounts.SignedIn;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.ContactingRespondents;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.fieldwork.RespondentState;
import kompas.surveys.fieldwork.web.RespondentPages.Narrowed;
import org.springframework.stereotype.Component;

/** Makes the list of those that are asked. */
@Component
class RespondentListViews {

    private static final int PAGE = 50;

    private final AssigningRespondents assigning;
    private final ContactingRespondents contacting;
    private final SurveysPermissions permissions;
    private final RespondentViews words;

    RespondentListViews(
            AssigningRespondents assigning,
            ContactingRespondents contacting,
            SurveysPermissions permissions,
            RespondentViews words) {
        this.assigning = assigning;
        this.contacting = contacting;
        this.permissions = permissions;
        this.words = words;
    }

    RespondentsView list(Page page, SignedIn who, Survey survey, Narrowed asked) {
        List<Respondent> found = assigning.page(who, survey, asked.filter(), asked.from(), PAGE + 1);
        List<Respondent> shown = found.stream().limit(PAGE).toList();
        int all = assigning.count(who, survey, asked.filter());
        List<Choice> team = team(survey);
        String here = page.to(survey.path() + "/respondents");
        return new RespondentsView(
                survey,
                permissions.may(who, SurveysAct.PLAN, survey),
                words.lines(page, shown, contacting.now()),
                all,
                states(page, asked.state()),
                words.areas(assigning.areas(who, survey), asked.area(), page.language()),
                people(page, team, asked.person()),
                team,
                shown.isEmpty()
                        ? ""
                        : page.t()
                                .say(
                                        "fieldwork.list.position",
                                        "from",
                                        asked.from() + 1,
                                        "to",
                                        asked.from() + shown.size(),
                                        "all",
                                        all),
                asked.from() == 0 ? "" : here + asked.query(Math.max(0, asked.from() - PAGE)),
                found.size() > PAGE ? here + asked.query(asked.from() + PAGE) : "",
                asked.done());
    }

    List<Choice> team(Survey survey) {
        return assigning.people(survey).stream()
                .map(RespondentListViews::choice)
                .toList();
    }

    static List<Choice> states(Page page, String chosen) {
        return Stream.of(RespondentState.values())
                .map(state -> new Choice(
                        state.code(), page.t().say(state.key()), state.code().equals(chosen)))
                .toList();
    }

    private static List<Choice> people(Page page, List<Choice> team, String chosen) {
        List<Choice> people = new ArrayList<>();
        people.add(new Choice("none", page.t().say("fieldwork.nobody"), chosen.equals("none")));
        team.forEach(person -> people.add(person.chosen(person.value().equals(chosen))));
        return people;
    }

    private static Choice choice(Person person) {
        return new Choice(person.id().value().toString(), person.name(), false);
    }
}
