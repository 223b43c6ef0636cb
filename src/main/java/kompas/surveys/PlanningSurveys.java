package kompas.surveys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins surveys, changes them, opens and closes them. */
@Service
public class PlanningSurveys {

    private final SurveyRows rows;
    private final SurveysPermissions permissions;
    private final AuditLog audit;
    private final List<AfterBeginning> followers;

    PlanningSurveys(SurveyRows rows, SurveysPermissions permissions, AuditLog audit, List<AfterBeginning> followers) {
        this.followers = followers;
        this.rows = rows;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * Begins a survey, or changes the one that has this id; sent twice it is one. Its address, its library and its
     * questionnaire stay what they were.
     *
     * @param planned its slug is not looked at
     * @throws kompas.shared.kernel.NotPermitted when it is not this person's to plan
     */
    @Transactional
    public Survey save(SignedIn who, Survey planned) {
        Optional<Survey> before = rows.find(planned.id());
        permissions.require(who, SurveysAct.PLAN, before.orElse(planned));
        Survey saved = new Survey(
                planned.id(),
                before.map(Survey::slug).orElseGet(() -> rows.slug(title(planned.words()))),
                before.map(Survey::library).orElse(planned.library()),
                before.map(Survey::questionnaire).orElse(planned.questionnaire()),
                planned.words(),
                before.map(Survey::status).orElse(SurveyStatus.DRAFT),
                planned.period(),
                planned.areas(),
                before.map(Survey::example).orElse(planned.example()));
        rows.write(saved, Optional.of(who.id().value()));
        if (before.isEmpty()) {
            followers.forEach(each -> each.begun(saved));
        }
        record(before.isEmpty() ? "surveys.begin" : "surveys.change", saved, who);
        return rows.find(saved.id()).orElse(saved);
    }

    /** Opens it or closes it; nothing becomes a draft again. */
    @Transactional
    public void become(SignedIn who, Survey survey, SurveyStatus status) {
        permissions.require(who, SurveysAct.PLAN, survey);
        if (survey.status() == status || status == SurveyStatus.DRAFT) {
            return;
        }
        rows.write(survey.with(status), Optional.of(who.id().value()));
        record("surveys." + (status == SurveyStatus.OPEN ? "open" : "close"), survey, who);
    }

    /** The surveys that use a questionnaire, the latest first. */
    @Transactional(readOnly = true)
    public List<Survey> using(UUID questionnaire) {
        return rows.using(questionnaire);
    }

    private static String title(Words words) {
        return words.title().in("en").text();
    }

    private void record(String action, Survey survey, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "survey",
                survey.id().value(),
                Map.of("slug", survey.slug()),
                Map.of()));
    }
}
