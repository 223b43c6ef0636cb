package kompas.surveys.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.places.AreaId;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.FieldTeam;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divides those that are asked among those who go there. */
@Service
public class AssigningRespondents {

    private final RespondentRows respondents;
    private final AskingRows rows;
    private final Sight.Sights sights;
    private final FieldTeam team;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    AssigningRespondents(
            RespondentRows respondents,
            AskingRows rows,
            Sight.Sights sights,
            FieldTeam team,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.respondents = respondents;
        this.rows = rows;
        this.sights = sights;
        this.team = team;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Those that are asked, place by place, from one on. */
    @Transactional(readOnly = true)
    public List<Respondent> page(SignedIn who, Survey survey, RespondentFilter filter, int from, int most) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return respondents.page(survey.id(), sights.of(who), filter, from, most);
    }

    @Transactional(readOnly = true)
    public int count(SignedIn who, Survey survey, RespondentFilter filter) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return respondents.count(survey.id(), filter);
    }

    /** Where those that are asked are. */
    @Transactional(readOnly = true)
    public List<AreaId> areas(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return respondents.areas(survey.id());
    }

    /** Everybody who may go there: the fieldworkers, then the library's own people. */
    @Transactional(readOnly = true)
    public List<Person> people(Survey survey) {
        return team.everybody(survey);
    }

    /** @param to nobody where it is empty */
    @Transactional
    public int assign(SignedIn who, Survey survey, Collection<UUID> chosen, Optional<PersonId> to) {
        permissions.require(who, SurveysAct.PLAN, survey);
        to.ifPresent(person -> member(survey, person));
        return recorded(who, survey, to, rows.assign(survey.id(), chosen, to));
    }

    /** All of a municipality that are nobody's yet. */
    @Transactional
    public int assign(SignedIn who, Survey survey, AreaId area, PersonId to) {
        permissions.require(who, SurveysAct.PLAN, survey);
        member(survey, to);
        return recorded(who, survey, Optional.of(to), rows.assign(survey.id(), area, to));
    }

    /** All that somebody has not finished; their own everybody may hand over. */
    @Transactional
    public int handOver(SignedIn who, Survey survey, PersonId from, PersonId to) {
        permissions.require(who, from.equals(who.id()) ? SurveysAct.COLLECT : SurveysAct.PLAN, survey);
        member(survey, to);
        return recorded(who, survey, Optional.of(to), rows.handOver(survey.id(), from, to));
    }

    private void member(Survey survey, PersonId person) {
        if (team.everybody(survey).stream().noneMatch(each -> each.id().equals(person))) {
            throw new NotFound("Person " + person + " in the team");
        }
    }

    private int recorded(SignedIn who, Survey survey, Optional<PersonId> to, int changed) {
        if (changed > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.assign",
                    "survey",
                    survey.id().value(),
                    Map.of(
                            "slug",
                            survey.slug(),
                            "count",
                            String.valueOf(changed),
                            "to",
                            to.map(PersonId::toString).orElse("")),
                    Map.of()));
        }
        return changed;
    }
}
