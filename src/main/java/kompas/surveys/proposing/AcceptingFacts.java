package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.stating.Author;
import kompas.directory.stating.StatingFacts;
import kompas.directory.stating.StatingFacts.Chosen;
import kompas.directory.stating.StatingFacts.Written;
import kompas.directory.stating.SurveySources;
import kompas.surveys.Survey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes accepted proposals of one organisation into the directory: one change for each day of answers, with the survey as source. */
@Component
class AcceptingFacts {

    private final ProposalRows rows;
    private final StatingFacts stating;
    private final SurveySources sources;

    AcceptingFacts(ProposalRows rows, StatingFacts stating, SurveySources sources) {
        this.rows = rows;
        this.stating = stating;
        this.sources = sources;
    }

    /** Whether somebody may accept what is said of an organisation. */
    boolean may(SignedIn who, OrganisationId organisation) {
        return stating.mayWrite(who, organisation);
    }

    /** @param person empty for a rule */
    record By(Survey survey, UUID decision, Optional<PersonId> person) {}

    /** How many, and why others were not. */
    record Accepted(int done, Set<UUID> changed, Set<UUID> taken, Set<UUID> withheld) {}

    /**
     * Whoever calls has asked whether they may.
     *
     * @param proposals open ones of one organisation
     * @param seen marks of what stood, by proposal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Accepted accept(List<Proposal> proposals, Map<UUID, String> seen, By by) {
        UUID source = sources.of(by.survey().id().value(), by.survey().words().title());
        Found found = new Found(source, new HashSet<>(), new HashSet<>(), new HashSet<>());
        int done = 0;
        List<Proposal> sorted = proposals.stream()
                .sorted(Comparator.comparing(
                                (Proposal proposal) -> proposal.from().on())
                        .thenComparing(proposal -> proposal.from().cited().orElse("")))
                .toList();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size()
                    && isSaidWith(sorted.get(to).from(), sorted.get(from).from())) {
                to++;
            }
            done += write(sorted.subList(from, to), seen, by, found);
            from = to;
        }
        return new Accepted(done, found.changed(), found.taken(), found.withheld());
    }

    private static boolean isSaidWith(Proposal.From one, Proposal.From other) {
        return one.on().equals(other.on()) && one.cited().equals(other.cited());
    }

    /** Of one day and one source. */
    private int write(List<Proposal> proposals, Map<UUID, String> seen, By by, Found found) {
        Proposal.From from = proposals.getFirst().from();
        Written written = stating.write(
                proposals.getFirst().organisation(),
                proposals.stream().map(proposal -> chosen(proposal, seen)).toList(),
                new Author(by.person(), found.source(), from.on(), from.cited(), from.how()));
        List<UUID> done = new ArrayList<>();
        for (int place = 0; place < proposals.size(); place++) {
            UUID id = proposals.get(place).id();
            if (written.changed().contains(place)) {
                found.changed().add(id);
            } else if (written.taken().contains(place)) {
                found.taken().add(id);
            } else if (written.withheld().contains(place)) {
                found.withheld().add(id);
            } else {
                done.add(id);
            }
        }
        return rows.decide(
                done,
                new ProposalRows.Decided(by.decision(), ProposalState.ACCEPTED, written.changeSet(), by.person()));
    }

    private static Chosen chosen(Proposal proposal, Map<UUID, String> seen) {
        return new Chosen(
                proposal.statement(),
                proposal.rule(),
                Optional.of(seen.getOrDefault(proposal.id(), "")).filter(mark -> !mark.isEmpty()));
    }

    private record Found(UUID source, Set<UUID> changed, Set<UUID> taken, Set<UUID> withheld) {}
}
