package kompas.directory.duplicates;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.ComparedOrganisation.Ties;
import kompas.directory.duplicates.ComparedRows.Decision;
import kompas.directory.duplicates.SideBySide.Said;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;

/** Shows two organisations to whoever answers for at least one of them; the other's private facts stay private. */
@Service
public class ComparingSideBySide {

    private final ComparedRows rows;
    private final FindingDuplicates finding;
    private final DirectoryPermissions permissions;
    private final Accounts accounts;

    ComparingSideBySide(
            ComparedRows rows, FindingDuplicates finding, DirectoryPermissions permissions, Accounts accounts) {
        this.rows = rows;
        this.finding = finding;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    /**
     * As both stand now, whether or not anybody thought them alike before.
     *
     * @throws NotFound when one of them is gone, or both are the same
     * @throws NotPermitted for whoever answers for neither
     */
    public SideBySide show(SignedIn who, Pair pair) {
        if (pair.isOne()) {
            throw new NotFound("A pair of one");
        }
        boolean first = permissions.may(who, DirectoryAct.MERGE, pair.one());
        boolean second = permissions.may(who, DirectoryAct.MERGE, pair.other());
        if (!first && !second) {
            throw new NotPermitted("looking at " + pair);
        }
        Map<OrganisationId, ComparedOrganisation> found = rows.read(pair);
        ComparedOrganisation one = seen(found, pair.one(), first && second);
        ComparedOrganisation other = seen(found, pair.other(), first && second);
        DuplicatePair alike = finding.compare(pair);
        Decision decision = rows.decision(pair).orElse(Decision.NONE);
        Map<PersonId, String> names = accounts.names(people(decision));
        return new SideBySide(
                new PairMark(decision.score().orElse((float) alike.score()), pair),
                one,
                other,
                alike.score(),
                alike.reasons(),
                first && second,
                decision.at()
                        .filter(at -> decision.different())
                        .map(at -> new Said(name(decision.by().flatMap(ComparingSideBySide::id), names), at, "")),
                decision.proposal().map(said -> new Said(name(said.by(), names), said.at(), said.note())),
                rows.sources(one, other));
    }

    private ComparedOrganisation seen(
            Map<OrganisationId, ComparedOrganisation> found, OrganisationId id, boolean decides) {
        ComparedOrganisation all = found.get(id);
        if (all == null) {
            throw new NotFound("Organisation " + id);
        }
        if (!decides) {
            if (!all.listed()) {
                throw new NotFound("Organisation " + id);
            }
            return all.withoutPrivate();
        }
        Ties ties = all.ties();
        int people = accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(id.value()))
                .size();
        return new ComparedOrganisation(
                id,
                all.slug(),
                all.listed(),
                all.changed(),
                all.facts(),
                new Ties(ties.addresses(), ties.parts(), ties.members(), ties.records(), people));
    }

    private static Set<PersonId> people(Decision decision) {
        Set<PersonId> people = new HashSet<>();
        Stream.concat(
                        decision.by().flatMap(ComparingSideBySide::id).stream(),
                        decision.proposal().flatMap(ComparedRows.Proposed::by).stream())
                .map(PersonId::new)
                .forEach(people::add);
        return people;
    }

    private static String name(Optional<UUID> person, Map<PersonId, String> names) {
        return person.map(PersonId::new).map(names::get).orElse("");
    }

    private static Optional<UUID> id(String actor) {
        try {
            return Optional.of(UUID.fromString(actor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
