package kompas.demo;

import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationDirectory;
import kompas.libraries.Libraries;
import org.springframework.stereotype.Component;

/** Invented people as whom anybody may look around, one of each kind. */
@Component
class ReadyMadePeople {

    private final Accounts accounts;
    private final Libraries libraries;
    private final OrganisationDirectory organisations;

    ReadyMadePeople(Accounts accounts, Libraries libraries, OrganisationDirectory organisations) {
        this.accounts = accounts;
        this.libraries = libraries;
        this.organisations = organisations;
    }

    void load() {
        accounts.openReadyMade(
                "ingrid@example.org", "Ingrid Holm", "en", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        accounts.openReadyMade(
                "jonas@example.org", "Jonas Bak", "da", new Grant(Role.PROGRAMME_COORDINATOR, Scope.NETWORK));
        librarian("elka@example.org", "Елка Петрова", "bg", "regionalna-biblioteka-prof-boyan-penev-razgrad");
        librarian("mette@example.org", "Mette Lund", "da", "ballerup-bibliotekerne");
        contact("sevda@example.org", "Севда Асенова", "bg", "fondatsia-most-na-ezitsite");
        contact("bent@example.org", "Bent Krogh", "da", "repair-cafe-ballerup");
    }

    private void contact(String email, String name, String language, String slug) {
        organisations
                .findBySlug(slug)
                .map(found -> Scope.organisation(found.id().value()))
                .ifPresent(scope ->
                        accounts.openReadyMade(email, name, language, new Grant(Role.ORGANISATION_CONTACT, scope)));
    }

    private void librarian(String email, String name, String language, String slug) {
        Optional<Scope> library =
                libraries.findBySlug(slug).map(found -> Scope.library(found.id().value()));
        library.ifPresent(scope -> accounts.openReadyMade(email, name, language, new Grant(Role.LIBRARIAN, scope)));
    }
}
