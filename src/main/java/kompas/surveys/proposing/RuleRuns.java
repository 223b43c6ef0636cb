package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Standing;
import kompas.directory.stating.StatingFacts;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rules have taken over, and taking all of a run back in one act. */
@Service
public class RuleRuns {

    /** So many that stay are named. */
    private static final int MOST_NAMED = 50;

    private final RuleRows rows;
    private final TakingFactsBack takingBack;
    private final StatingFacts stating;
    private final SurveysPermissions permissions;

    RuleRuns(RuleRows rows, TakingFactsBack takingBack, StatingFacts stating, SurveysPermissions permissions) {
        this.rows = rows;
        this.takingBack = takingBack;
        this.stating = stating;
        this.permissions = permissions;
    }

    /** Day by day, the latest first. */
    @Transactional(readOnly = true)
    public List<RuleRun> of(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.runs(survey.id());
    }

    /** An organisation whose facts stand as a rule wrote them, and which facts. */
    public record Stays(Standing organisation, List<String> facts) {}

    /** What of a run is not taken back, organisation by organisation. */
    @Transactional(readOnly = true)
    public List<Stays> stays(SignedIn who, Survey survey, RuleRun.Which which) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Map<OrganisationId, List<String>> facts = new LinkedHashMap<>();
        rows.of(survey.id(), which).stream()
                .limit(MOST_NAMED)
                .forEach(proposal -> facts.computeIfAbsent(proposal.organisation(), unused -> new ArrayList<>())
                        .add(proposal.statement().fact()));
        Map<OrganisationId, Standing> standing = stating.standing(facts.keySet());
        return facts.entrySet().stream()
                .flatMap(one -> Stream.ofNullable(standing.get(one.getKey()))
                        .map(organisation -> new Stays(
                                organisation, one.getValue().stream().distinct().toList())))
                .toList();
    }

    /** Takes back all of a run that still stands as it was written; the rules themselves go on. */
    @Transactional
    public Undone takeBack(SignedIn who, Survey survey, RuleRun.Which which) {
        permissions.require(who, SurveysAct.PLAN, survey);
        permissions.require(who, SurveysAct.REVIEW, survey);
        return takingBack.takeBack(who, survey, rows.of(survey.id(), which));
    }
}
