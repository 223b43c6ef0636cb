package kompas.surveys.desk.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.stating.BeginningOrganisations;
import kompas.directory.stating.BeginningOrganisations.Newcomer;
import kompas.directory.stating.KnownSources;
import kompas.directory.stating.Standing;
import kompas.directory.stating.StatingFacts;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.desk.DeskOne;
import org.springframework.stereotype.Component;

/** What stands beside the form: what the directory and its registers know of one, and who a newly found one may be. */
@Component
class DeskBeside {

    private final StatingFacts stating;
    private final KnownSources known;
    private final BeginningOrganisations beginning;
    private final SurveysPermissions permissions;

    DeskBeside(
            StatingFacts stating,
            KnownSources known,
            BeginningOrganisations beginning,
            SurveysPermissions permissions) {
        this.stating = stating;
        this.known = known;
        this.beginning = beginning;
        this.permissions = permissions;
    }

    DeskView.Beside of(Page page, SignedIn who, Survey survey, DeskOne one) {
        boolean reviews = permissions.may(who, SurveysAct.REVIEW, survey);
        return one.name()
                .organisation()
                .map(organisation -> known(page, who, organisation))
                .orElseGet(() -> found(page, survey, one, reviews));
    }

    /** Numbers and mailboxes that are not public are shown to whom may change the page anyway. */
    private DeskView.Beside known(Page page, SignedIn who, OrganisationId organisation) {
        Optional<Standing> standing =
                Optional.ofNullable(stating.standing(List.of(organisation)).get(organisation));
        return new DeskView.Beside(
                standing.filter(stands -> stating.mayWrite(who, stands))
                        .map(stands -> stating.stands(stands, page.t()))
                        .orElse(List.of()),
                known.of(organisation).stream()
                        .map(source -> source.source().in(page.language()).text() + ": " + source.key())
                        .toList(),
                List.of(),
                "");
    }

    private DeskView.Beside found(Page page, Survey survey, DeskOne one, boolean reviews) {
        Newcomer newcomer = new Newcomer(
                one.name().text().in(one.where().language()).text(),
                one.where().language(),
                one.where().place(),
                one.where().area(),
                one.where().phone(),
                one.where().email(),
                one.where().number());
        return new DeskView.Beside(
                List.of(),
                List.of(),
                beginning.alike(newcomer, reviews, page.t()).stream()
                        .map(like -> new DeskView.Like(
                                like.organisation().name().in(page.language()),
                                page.to(like.organisation().path()),
                                like.speaking()))
                        .toList(),
                reviews && one.facts() > 0 ? page.to(survey.path() + "/proposals/found/" + one.id()) : "");
    }

    /** Whether somebody may write on the page of this one at once. */
    boolean mayWrite(SignedIn who, Survey survey, DeskOne one) {
        return permissions.may(who, SurveysAct.REVIEW, survey)
                && one.name()
                        .organisation()
                        .filter(organisation -> stating.mayWrite(who, organisation))
                        .isPresent();
    }
}
