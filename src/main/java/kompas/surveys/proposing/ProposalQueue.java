package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Difference;
import kompas.directory.stating.FactPaths;
import kompas.directory.stating.Standing;
import kompas.directory.stating.StatingFacts;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows proposals, organisation by organisation, beside what stands at this moment. */
@Service
public class ProposalQueue {

    /** So many organisations stand on one page. */
    public static final int PAGE = 20;

    private final ProposalQueries queries;
    private final ProposalRows rows;
    private final ProposingFacts proposing;
    private final StatingFacts stating;
    private final SurveysPermissions permissions;

    ProposalQueue(
            ProposalQueries queries,
            ProposalRows rows,
            ProposingFacts proposing,
            StatingFacts stating,
            SurveysPermissions permissions) {
        this.queries = queries;
        this.rows = rows;
        this.proposing = proposing;
        this.stating = stating;
        this.permissions = permissions;
    }

    /**
     * A proposal, and what it would change.
     *
     * @param difference empty for one that was decided
     */
    public record Open(Proposal proposal, Optional<Difference> difference) {}

    /** @param mine whether this reader may change it */
    public record OfOne(Standing organisation, boolean mine, List<Open> proposals) {}

    /**
     * @param organisations how many there are in all
     * @param all how many proposals
     */
    public record Queue(List<OfOne> shown, int organisations, int all) {}

    /** From one organisation on. What stands already by now is settled without a word. */
    @Transactional
    public Queue page(SignedIn who, Survey survey, ProposalFilter filter, int from) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        proposing.catchUp(survey.id());
        ProposalQueries.Found found = queries.page(survey.id(), filter, from, PAGE);
        Set<OrganisationId> ids = new LinkedHashSet<>();
        found.proposals().forEach(proposal -> ids.add(proposal.organisation()));
        Map<OrganisationId, Standing> standing = stating.standing(ids);
        List<UUID> settled = new ArrayList<>();
        List<OfOne> shown = new ArrayList<>();
        for (OrganisationId id : ids) {
            Standing organisation = standing.get(id);
            List<Open> open = organisation == null ? List.of() : open(found, organisation, settled);
            if (!open.isEmpty() && organisation != null) {
                shown.add(new OfOne(organisation, stating.mayWrite(who, organisation), open));
            }
        }
        rows.settle(settled);
        return new Queue(shown, found.organisations(), found.all() - settled.size());
    }

    private List<Open> open(ProposalQueries.Found found, Standing organisation, List<UUID> settled) {
        List<Open> open = new ArrayList<>();
        for (Proposal proposal : found.proposals()) {
            if (proposal.organisation().equals(organisation.id())) {
                boolean waits = proposal.state() == ProposalState.OPEN;
                Optional<Difference> difference = waits
                        ? stating.difference(proposal.statement(), organisation, proposal.rule())
                        : Optional.empty();
                if (waits && difference.isEmpty()) {
                    settled.add(proposal.id());
                } else {
                    open.add(new Open(proposal, difference));
                }
            }
        }
        open.sort(Comparator.comparingInt(
                each -> FactPaths.order(each.proposal().statement().fact())));
        return open;
    }

    /** By what the open ones can be narrowed, the most frequent first; what is empty is not in it. */
    public record Narrowing(List<Choice> facts, List<Choice> people, List<Choice> areas) {

        /** @param value a fact, or an id; {@link ProposalFilter#THEMSELVES} for the organisations' own answers */
        public record Choice(String value, int open) {}
    }

    @Transactional(readOnly = true)
    public Narrowing narrowing(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        List<ProposalQueries.Narrow> all = queries.narrowing(survey.id());
        return new Narrowing(of(all, "fact"), of(all, "person"), of(all, "area"));
    }

    private static List<Narrowing.Choice> of(List<ProposalQueries.Narrow> all, String what) {
        return all.stream()
                .filter(narrow -> narrow.what().equals(what))
                .map(narrow -> new Narrowing.Choice(narrow.value(), narrow.open()))
                .toList();
    }

    /** How far it has come, for the board of the survey. */
    @Transactional(readOnly = true)
    public ProposalNumbers numbers(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return queries.numbers(survey.id());
    }
}
