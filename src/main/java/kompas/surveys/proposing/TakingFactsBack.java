package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.stating.StatingFacts;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was decided: what it wrote, as long as that stands, and the proposals wait again. */
@Component
class TakingFactsBack {

    private final ProposalRows rows;
    private final StatingFacts stating;
    private final AuditLog audit;

    TakingFactsBack(ProposalRows rows, StatingFacts stating, AuditLog audit) {
        this.rows = rows;
        this.stating = stating;
        this.audit = audit;
    }

    /** Whoever calls has asked whether they may decide for this survey. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Undone takeBack(SignedIn who, Survey survey, List<Proposal> decided) {
        Map<UUID, Boolean> taken = new HashMap<>();
        List<UUID> back = new ArrayList<>();
        int elsewhere = 0;
        for (Proposal proposal : latestFirst(decided)) {
            if (proposal.changeSet().isPresent() && !stating.mayTakeBack(who, proposal.organisation())) {
                elsewhere++;
            } else if (proposal.changeSet()
                    .map(set ->
                            taken.computeIfAbsent(set, unused -> stating.takeBack(who, proposal.organisation(), set)))
                    .orElse(true)) {
                back.add(proposal.id());
            }
        }
        int reopened = rows.reopen(back);
        if (reopened > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.reopen-facts",
                    "survey",
                    survey.id().value(),
                    Map.of("count", String.valueOf(reopened)),
                    Map.of()));
        }
        return new Undone(reopened, decided.size() - elsewhere - back.size(), elsewhere);
    }

    /** Of several changes of one organisation the latest stands on the ones before it. */
    private static List<Proposal> latestFirst(List<Proposal> decided) {
        return decided.stream()
                .sorted(Comparator.comparing((Proposal proposal) ->
                                proposal.changeSet().map(UUID::toString).orElse(""))
                        .reversed())
                .toList();
    }
}
