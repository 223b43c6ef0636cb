package kompas.accounts.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.audit.Act;

/** What accounts put on record. */
final class Acts {

    private static final UUID NOBODY = new UUID(0, 0);

    private Acts() {}

    static Act of(PersonId actor, String action, PersonId about) {
        return new Act(Optional.of(actor.value()), action, "person", about.value(), Map.of(), Map.of());
    }

    /** Something nobody in particular did to somebody. */
    static Act about(PersonId person, String action) {
        return new Act(Optional.empty(), action, "person", person.value(), Map.of(), Map.of());
    }

    static Act of(Optional<PersonId> actor, String action, PersonId about, Grant grant) {
        return new Act(
                actor.map(PersonId::value),
                action,
                "person",
                about.value(),
                Map.of(
                        "role", grant.role().code(),
                        "scope", grant.scope().kind().code(),
                        "in", grant.scope().id().map(UUID::toString).orElse("")),
                Map.of());
    }

    static Act of(Optional<PersonId> actor, String action, PersonId about, Map<String, String> detail) {
        return new Act(actor.map(PersonId::value), action, "person", about.value(), detail, Map.of());
    }

    static Act system(String action) {
        return new Act(Optional.empty(), action, "person", NOBODY, Map.of(), Map.of());
    }
}
