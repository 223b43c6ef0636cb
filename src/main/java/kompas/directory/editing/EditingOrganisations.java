package kompas.directory.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Saves one section. Only what was changed by its writer is written, and only while nobody else changed the same. */
@Component
class EditingOrganisations {

    private final OrganisationRows rows;
    private final Changes changes;
    private final DirectoryPermissions permissions;
    private final ShowingPeople showing;
    private final WithheldContacts withheld;

    EditingOrganisations(
            OrganisationRows rows,
            Changes changes,
            DirectoryPermissions permissions,
            ShowingPeople showing,
            WithheldContacts withheld) {
        this.withheld = withheld;
        this.showing = showing;
        this.rows = rows;
        this.changes = changes;
        this.permissions = permissions;
    }

    /** What became of something typed. */
    sealed interface Outcome {

        /** @param notes what to look at all the same */
        record Saved(Set<Note> notes) implements Outcome {}

        /** Nothing was saved. */
        record Wrong(List<Problem> problems) implements Outcome {}

        /**
         * Somebody else saved other words for the same things meanwhile, and nothing was overwritten.
         *
         * @param inputs names of the inputs
         * @param now what stands there
         */
        record Conflicting(Set<String> inputs, Stored now) implements Outcome {}
    }

    /** An organisation for somebody who may edit it. */
    Stored open(SignedIn who, String slug) {
        Stored stored = rows.find(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
        permissions.require(who, DirectoryAct.EDIT, stored.id());
        return stored;
    }

    /** Fields filled with what is stored, each input marked with what its writer will have seen. */
    Typed fields(Stored stored, Section section, Asking asking) {
        Typed fields = new Typed();
        for (Input input : Sections.of(section)) {
            input.fill(stored.state(), fields, asking);
            fields.see(
                    input.name(),
                    Stored.mark(input.untouched(stored.state(), asking).values()));
        }
        return fields;
    }

    @Transactional
    Outcome save(SignedIn who, OrganisationId id, Section section, Typed typed, Asking asking) {
        permissions.require(who, DirectoryAct.EDIT, id);
        Stored stored = rows.lock(id).orElseThrow(() -> new NotFound("Organisation " + id));
        Wanted wanted = new Wanted();
        Sections.of(section).forEach(input -> wanted.take(input, typed, stored, asking));
        taken(id, wanted.values).ifPresent(wanted.problems::add);
        withheld.among(id, wanted.values, typed).ifPresent(wanted.problems::add);
        showing.missing(who, stored, wanted.values, typed).ifPresent(wanted.problems::add);
        if (!wanted.problems.isEmpty()) {
            return new Outcome.Wrong(wanted.problems);
        }
        if (!wanted.conflicts.isEmpty()) {
            return new Outcome.Conflicting(wanted.conflicts, stored);
        }
        if (!wanted.values.isEmpty()) {
            changes.make("edit", stored, wanted.values, who);
            showing.record(who, stored, wanted.values, typed, asking.t().language());
        }
        return new Outcome.Saved(wanted.notes);
    }

    /** What all inputs of a section come to. */
    private static final class Wanted {

        private final ObjectNode values = Stored.JSON.createObjectNode();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> conflicts = new HashSet<>();
        private final Set<Note> notes = EnumSet.noneOf(Note.class);

        void take(Input input, Typed typed, Stored stored, Asking asking) {
            Answer answer = input.read(typed, stored.state(), asking);
            Answer untouched = input.untouched(stored.state(), asking);
            problems.addAll(answer.problemsBeside(untouched));
            String mine = Stored.mark(answer.values());
            String there = Stored.mark(untouched.values());
            String seen = typed.seen(input.name());
            if (mine.equals(there) || mine.equals(seen)) {
                return;
            }
            notes.addAll(answer.notes());
            answer.values().properties().stream()
                    .filter(fact -> !Stored.mark(fact.getValue())
                            .equals(Stored.mark(stored.state().path(fact.getKey()))))
                    .forEach(fact -> values.set(fact.getKey(), fact.getValue()));
            if (!there.equals(seen)) {
                conflicts.add(input.name());
            }
        }
    }

    private Optional<Problem> taken(OrganisationId id, ObjectNode wanted) {
        Set<String> identifiers = new HashSet<>();
        wanted.path("identifiers").forEach(identifier -> identifiers.add(identifier.asString()));
        return rows.heldByAnother(id, identifiers)
                .map(held -> Problem.of("identifiers.0.value", "held", "number", held));
    }
}
