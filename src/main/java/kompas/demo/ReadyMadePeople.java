package kompas.demo;

import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import org.springframework.stereotype.Component;

/** Invented people as whom anybody may look around, one of each kind. */
@Component
class ReadyMadePeople {

    private final Accounts accounts;
    private final Libraries libraries;

    ReadyMadePeople(Accounts accounts, Libraries libraries) {
        this.accounts = accounts;
        this.libraries = libraries;
    }

    void load() {
        accounts.openReadyMade(
                "ingrid@example.org", "Ingrid Holm", "en", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        accounts.openReadyMade(
                "jonas@example.org", "Jonas Bak", "da", new Grant(Role.PROGRAMME_COORDINATOR, Scope.NETWORK));
        librarian("elka@example.org", "Елка Петрова", "bg", "regionalna-biblioteka-prof-boyan-penev-razgrad");
        librarian("mette@example.org", "Mette Lund", "da", "ballerup-bibliotekerne");
    }

    private void librarian(String email, String name, String language, String slug) {
        Optional<Scope> library =
                libraries.findBySlug(slug).map(found -> Scope.library(found.id().value()));
        library.ifPresent(scope -> accounts.openReadyMade(email, name, language, new Grant(Role.LIBRARIAN, scope)));
    }
}
