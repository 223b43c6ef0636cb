package kompas.surveys;

import java.util.Optional;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.LibraryId;
import org.springframework.stereotype.Component;

/** Who may what with surveys and questionnaires. Every use case asks here, whatever page, link or phone it was called from. */
@Component
public class SurveysPermissions {

    public boolean may(SignedIn who, SurveysAct act, Survey survey) {
        return who.may(act, library(survey.library()), Scope.survey(survey.id().value()));
    }

    /** @throws kompas.shared.kernel.NotPermitted unless {@link #may} */
    public void require(SignedIn who, SurveysAct act, Survey survey) {
        who.require(act, library(survey.library()), Scope.survey(survey.id().value()));
    }

    /** Whether somebody may do this for a library; for the network where there is none. */
    public boolean may(SignedIn who, SurveysAct act, Optional<LibraryId> library) {
        return who.may(act, library(library));
    }

    /** @throws kompas.shared.kernel.NotPermitted unless {@link #may} */
    public void require(SignedIn who, SurveysAct act, Optional<LibraryId> library) {
        who.require(act, library(library));
    }

    private static Scope library(Optional<LibraryId> library) {
        return library.map(LibraryId::value).map(Scope::library).orElse(Scope.NETWORK);
    }
}
