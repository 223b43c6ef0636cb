package kompas.accounts.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotFound;

/** Grants and scopes in forms and addresses: {@code librarian.library.<uuid>}. */
final class GrantCode {

    private GrantCode() {}

    static String of(Grant grant) {
        return grant.role().code() + "." + of(grant.scope());
    }

    static String of(Scope scope) {
        return scope.kind().code() + scope.id().map(id -> "." + id).orElse("");
    }

    /** Nothing when {@code code} is none. */
    static Optional<Grant> find(String code) {
        String[] parts = code.split("\\.", 2);
        return Coded.find(Role.class, parts[0])
                .flatMap(role -> parts.length < 2
                        ? Optional.empty()
                        : findScope(parts[1]).map(scope -> new Grant(role, scope)));
    }

    static Optional<Scope> findScope(String code) {
        String[] parts = code.split("\\.", 2);
        try {
            Optional<UUID> id = parts.length < 2 ? Optional.empty() : Optional.of(UUID.fromString(parts[1]));
            return Coded.find(Scope.Kind.class, parts[0]).map(kind -> new Scope(kind, id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws NotFound when {@code code} is none */
    static Grant get(String code) {
        return find(code).orElseThrow(() -> new NotFound("A grant called " + code));
    }
}
