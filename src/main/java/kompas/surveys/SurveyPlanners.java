package kompas.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import org.springframework.stereotype.Component;

/** For which libraries somebody asks. */
@Component
public class SurveyPlanners {

    private final Libraries libraries;
    private final SurveysPermissions permissions;

    SurveyPlanners(Libraries libraries, SurveysPermissions permissions) {
        this.libraries = libraries;
        this.permissions = permissions;
    }

    /** Whether there is any survey or questionnaire this person may begin. */
    public boolean mayBegin(SignedIn who) {
        return permissions.may(who, SurveysAct.PLAN, Optional.empty())
                || !who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN).isEmpty();
    }

    /** @throws NotPermitted unless {@link #mayBegin} */
    public void require(SignedIn who) {
        if (!mayBegin(who)) {
            throw new NotPermitted("SurveysAct.PLAN");
        }
    }

    /** The libraries this person asks for, their own first; all but the chitalishta for an administrator. */
    public List<LibrarySummary> libraries(SignedIn who) {
        return libraries.of(who, permissions.may(who, SurveysAct.PLAN, Optional.empty()));
    }

    /** Those to choose from, with the network itself for its administrators. */
    public List<Choice> choices(SignedIn who, Text t) {
        List<Choice> choices = new ArrayList<>();
        if (permissions.may(who, SurveysAct.PLAN, Optional.empty())) {
            choices.add(new Choice("", t.say("surveys.form.network"), false));
        }
        libraries(who)
                .forEach(library -> choices.add(new Choice(
                        library.slug(), library.name().in(t.language()).text(), false)));
        return choices;
    }

    /**
     * The library with this slug; empty for the network.
     *
     * @throws NotPermitted when it is none of theirs
     */
    public Optional<LibraryId> chosen(SignedIn who, String slug) {
        if (slug.isEmpty() && permissions.may(who, SurveysAct.PLAN, Optional.empty())) {
            return Optional.empty();
        }
        List<LibrarySummary> mine = libraries(who);
        return Optional.of(mine.stream()
                .filter(library -> slug.isEmpty() || library.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotPermitted("SurveysAct.PLAN"))
                .id());
    }
}
