package kompas.accounts.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.shared.kernel.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of scopes, asked of the modules that own them. */
@Component
class Scopes {

    private final ObjectProvider<ScopeNames> owners;

    Scopes(ObjectProvider<ScopeNames> owners) {
        this.owners = owners;
    }

    /** One question for each kind. */
    Map<Scope, LocalizedText> names(Collection<Scope> scopes) {
        Map<Scope, LocalizedText> names = new HashMap<>();
        owners.forEach(owner -> {
            List<UUID> ids = scopes.stream()
                    .filter(scope -> scope.kind() == owner.kind())
                    .flatMap(scope -> scope.id().stream())
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                owner.names(ids).forEach((id, name) -> names.put(new Scope(owner.kind(), Optional.of(id)), name));
            }
        });
        return names;
    }

    List<Scope> onOffer(Scope.Kind kind) {
        return owners.stream()
                .filter(owner -> owner.kind() == kind)
                .flatMap(owner -> owner.onOffer().stream())
                .map(id -> new Scope(kind, Optional.of(id)))
                .toList();
    }

    /** The scope itself and what it lies in. */
    Scope[] around(Scope scope) {
        List<Scope> all = new ArrayList<>(List.of(scope));
        owners.stream()
                .filter(owner -> owner.kind() == scope.kind())
                .forEach(owner -> scope.id().ifPresent(id -> all.addAll(owner.around(id))));
        return all.toArray(Scope[]::new);
    }
}
