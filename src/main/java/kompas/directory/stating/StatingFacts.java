package kompas.directory.stating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.editing.FactWords;
import kompas.directory.editing.Origin;
import kompas.directory.editing.TakingBack;
import kompas.directory.editing.WritingFacts;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door for what somebody else was told: what it means, what it would change, and writing it. */
@Component
public class StatingFacts {

    private static final Set<String> SHORT = Set.of(
            "other_names",
            "fields",
            "goals",
            "audiences",
            "languages",
            "accessibility",
            "identifiers",
            "service_area_ids");

    /** What somebody who looks an organisation up wants to see beside it. */
    private static final List<String> STANDING = List.of(
            "other_names",
            "contacts",
            "website",
            "links",
            "addresses",
            "identifiers",
            "legal_form",
            "founded",
            "fields",
            "description");

    private final ReadingStatements reading;
    private final WritingFacts facts;
    private final TakingBack takingBack;
    private final DirectoryPermissions permissions;
    private final AgreeingPeople people;
    private final FactWords words;

    StatingFacts(
            ReadingStatements reading,
            WritingFacts facts,
            TakingBack takingBack,
            DirectoryPermissions permissions,
            AgreeingPeople people,
            FactWords words) {
        this.reading = reading;
        this.facts = facts;
        this.takingBack = takingBack;
        this.permissions = permissions;
        this.people = people;
        this.words = words;
    }

    /** What was said, as far as it can be understood; none where nothing was. */
    public List<Statement> read(Said told, Circumstances where) {
        return reading.read(told, where);
    }

    /** These organisations as they stand, in one statement. */
    public Map<OrganisationId, Standing> standing(Collection<OrganisationId> organisations) {
        return facts.standing(organisations).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Standing(each.getKey(), each.getValue())));
    }

    /** Empty where it stands already, or may not stand beside what does. */
    public Optional<Difference> difference(Statement statement, Standing standing, Rule rule) {
        return Comparing.of(statement, standing.state(), rule);
    }

    /** A fact in words: what stood, and what would. */
    public record Words(String title, List<String> before, List<String> after) {}

    public Words words(Statement statement, Difference difference, Text t) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        difference.shown().forEach(shown -> {
            before.addAll(lines(shown.key(), shown.before(), t));
            after.addAll(lines(shown.key(), shown.after(), t));
        });
        return new Words(title(statement.fact(), t), before, after);
    }

    /** Several short ones stand in one line. */
    private List<String> lines(String key, JsonNode value, Text t) {
        List<String> lines = words.lines(key, value, t);
        boolean listed = SHORT.contains(key) && lines.size() > 1;
        return listed ? List.of(String.join(", ", lines)) : lines;
    }

    /** What stands of these facts, in words; those of which nothing is known are left out. */
    public List<Words> stands(Standing standing, Text t) {
        return STANDING.stream()
                .map(key -> new Words(
                        words.title(key, t),
                        List.of(),
                        lines(key, standing.state().path(key), t)))
                .filter(one -> !one.after().isEmpty())
                .toList();
    }

    /** What was said, in words; for what was decided long ago. */
    public List<String> said(Statement statement, Text t) {
        return Comparing.of(statement, Statement.JSON.createObjectNode(), Rule.ADD)
                .map(difference -> words(statement, difference, t).after())
                .orElse(List.of());
    }

    /** What a fact is called. */
    public static String title(String fact, Text t) {
        return t.say("stating.fact." + fact);
    }

    public boolean mayWrite(SignedIn who, OrganisationId organisation) {
        return permissions.may(who, DirectoryAct.EDIT, organisation);
    }

    /** The same, of one that was read already. */
    public boolean mayWrite(SignedIn who, Standing organisation) {
        return who.may(
                DirectoryAct.EDIT,
                permissions.scopes(
                        organisation.id(),
                        organisation
                                .id("municipality_id")
                                .or(() -> organisation.id("region_id"))
                                .map(AreaId::of),
                        organisation.id("library_id").map(LibraryId::of)));
    }

    /** Whether somebody may take back what was written of an organisation. */
    public boolean mayTakeBack(SignedIn who, OrganisationId organisation) {
        return permissions.may(who, DirectoryAct.REVERT, organisation);
    }

    /** Whether a library looks after an organisation; without one it is the network's, which looks after all. */
    public boolean liesIn(OrganisationId organisation, Optional<UUID> library) {
        return library.isEmpty() || List.of(permissions.scopes(organisation)).contains(Scope.library(library.get()));
    }

    /**
     * A statement somebody decided for.
     *
     * @param seen what stood when they did, as {@link Difference#seen} marked it; empty for whatever stands
     */
    public record Chosen(Statement statement, Rule rule, Optional<String> seen) {}

    /**
     * What became of it.
     *
     * @param changeSet empty when nothing was left to write
     * @param changed places of those whose fact was changed meanwhile; they were not written
     * @param taken places of those with a register number that is another organisation's; nor were they
     * @param withheld places of those with a contact whose details are not used at their own wish; nor were they
     */
    public record Written(Optional<UUID> changeSet, Set<Integer> changed, Set<Integer> taken, Set<Integer> withheld) {}

    /**
     * Writes what was chosen as one change, for somebody who was asked before whether they may.
     *
     * @throws NotFound when the organisation is not there any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written write(OrganisationId organisation, List<Chosen> chosen, Author author) {
        Writing writing = new Writing(organisation, facts.lock(organisation));
        for (int place = 0; place < chosen.size(); place++) {
            writing.take(place, chosen.get(place));
        }
        if (writing.wanted.isEmpty()) {
            return writing.written(Optional.empty());
        }
        UUID set = facts.write(
                organisation,
                writing.wanted,
                new Origin(author.actor(), author.source(), Optional.of(author.on()), author.cited()));
        writing.written.forEach(statement -> people.agreed(organisation, statement, author));
        return writing.written(Optional.of(set));
    }

    /** What several statements come to, each held against what the ones before it leave. */
    private final class Writing {

        private final OrganisationId organisation;
        private final ObjectNode state;
        private final ObjectNode wanted = Statement.JSON.createObjectNode();
        private final List<Statement> written = new ArrayList<>();
        private final Set<Integer> changed = new HashSet<>();
        private final Set<Integer> taken = new HashSet<>();
        private final Set<Integer> withheld = new HashSet<>();

        Writing(OrganisationId organisation, ObjectNode state) {
            this.organisation = organisation;
            this.state = state;
        }

        void take(int place, Chosen one) {
            Optional<Difference> difference = Comparing.of(one.statement(), state, one.rule());
            if (difference.isEmpty()) {
                return;
            }
            Difference found = difference.get();
            if (one.seen().filter(seen -> !seen.equals(found.seen())).isPresent()) {
                changed.add(place);
            } else if (isTaken(organisation, found)) {
                taken.add(place);
            } else if (facts.isWithheld(organisation, found.wanted())) {
                withheld.add(place);
            } else {
                state.setAll(found.wanted());
                wanted.setAll(found.wanted());
                written.add(one.statement());
            }
        }

        Written written(Optional<UUID> changeSet) {
            return new Written(changeSet, changed, taken, withheld);
        }
    }

    private boolean isTaken(OrganisationId organisation, Difference difference) {
        Set<String> identifiers = new HashSet<>();
        difference.wanted().path("identifiers").forEach(identifier -> identifiers.add(identifier.asString()));
        return !identifiers.isEmpty()
                && facts.heldByAnother(organisation, identifiers).isPresent();
    }

    /**
     * Takes back a change that was written here.
     *
     * @return false when what it wrote was changed since
     */
    @Transactional
    public boolean takeBack(SignedIn who, OrganisationId organisation, UUID changeSet) {
        return takingBack.takeBack(who, organisation, changeSet);
    }
}
