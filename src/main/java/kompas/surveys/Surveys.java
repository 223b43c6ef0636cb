package kompas.surveys;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to surveys. */
@Service
public class Surveys {

    private final SurveyRows rows;
    private final SurveysPermissions permissions;

    Surveys(SurveyRows rows, SurveysPermissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Survey get(SurveyId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("Survey " + id.value()));
    }

    @Transactional(readOnly = true)
    public Optional<Survey> find(String slug) {
        return rows.find(slug);
    }

    /**
     * The survey at an address, for whoever may do this with it.
     *
     * @throws NotFound when there is none
     * @throws kompas.shared.kernel.NotPermitted when it is not theirs
     */
    @Transactional(readOnly = true)
    public Survey get(String slug, SignedIn who, SurveysAct act) {
        Survey survey = rows.find(slug).orElseThrow(() -> new NotFound("Survey " + slug));
        permissions.require(who, act, survey);
        return survey;
    }

    /** Those somebody works with, the latest first; at most 200. */
    @Transactional(readOnly = true)
    public List<Survey> of(SignedIn who) {
        return rows.all().stream()
                .filter(survey -> permissions.may(who, SurveysAct.COLLECT, survey))
                .toList();
    }
}
