package kompas.accounts;

import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Coded;

/**
 * Where a role holds: the whole network, or one library, organisation, programme or survey.
 *
 * @param id empty for the network and only for it
 */
public record Scope(Kind kind, Optional<UUID> id) {

    public static final Scope NETWORK = new Scope(Kind.NETWORK, Optional.empty());

    public Scope {
        if (kind == Kind.NETWORK != id.isEmpty()) {
            throw new IllegalArgumentException("A scope names what it is about, the network alone does not");
        }
    }

    public static Scope library(UUID library) {
        return new Scope(Kind.LIBRARY, Optional.of(library));
    }

    public static Scope organisation(UUID organisation) {
        return new Scope(Kind.ORGANISATION, Optional.of(organisation));
    }

    public static Scope survey(UUID survey) {
        return new Scope(Kind.SURVEY, Optional.of(survey));
    }

    /** Whether a role held here holds in {@code other} too. */
    public boolean covers(Scope other) {
        return kind == Kind.NETWORK || equals(other);
    }

    /** What a scope may be. */
    public enum Kind implements Coded {
        NETWORK,
        LIBRARY,
        ORGANISATION,
        PROGRAMME,
        SURVEY;

        @Override
        public String key() {
            return "accounts.scope." + code();
        }
    }
}
