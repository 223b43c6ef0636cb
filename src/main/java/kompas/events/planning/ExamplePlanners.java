package kompas.events.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who plans the activities of a demonstration, and where: its own librarian where a library has one, else the network's administrator. */
@Component
class ExamplePlanners {

    private final Accounts accounts;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final JdbcClient database;

    ExamplePlanners(Accounts accounts, Libraries libraries, OrganisationDirectory directory, JdbcClient database) {
        this.accounts = accounts;
        this.libraries = libraries;
        this.directory = directory;
        this.database = database;
    }

    /** Whoever plans or proposes it, writing its language. */
    SignedIn who(Example example) {
        Grant grant = grants(example)
                .filter(each -> !holding(each).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("Somebody who plans " + example.key()));
        Person person = holding(grant).getFirst();
        return new SignedIn(
                person.id(), person.name(), person.email(), example.languages().getFirst(), List.of(grant), true);
    }

    /** The form as it is sent, with its library and the house of it. */
    Answers where(Example example, Answers answers) {
        if (example.library().isEmpty()) {
            return answers;
        }
        LibrarySummary library = library(example.library().get());
        Answers there = answers.with("library", library.id().value().toString());
        return example.branch()
                .map(anchor -> there.with("branch", branch(library, anchor)))
                .orElse(there);
    }

    private Stream<Grant> grants(Example example) {
        return Stream.of(
                        example.organisation().map(slug -> new Grant(Role.ORGANISATION_CONTACT, organisation(slug))),
                        example.library()
                                .map(slug -> new Grant(
                                        Role.LIBRARIAN,
                                        Scope.library(library(slug).id().value()))),
                        example.library().map(slug -> new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK)))
                .flatMap(Optional::stream);
    }

    private List<Person> holding(Grant grant) {
        return accounts.holding(grant.role(), grant.scope());
    }

    private Scope organisation(String slug) {
        return directory
                .findBySlug(slug)
                .map(found -> Scope.organisation(found.id().value()))
                .orElseThrow(() -> new NotFound("Organisation " + slug));
    }

    private LibrarySummary library(String slug) {
        return libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
    }

    private String branch(LibrarySummary library, String anchor) {
        return database.sql("select id from libraries.public_branch where library_id = :library and anchor = :anchor")
                .param("library", library.id().value())
                .param("anchor", anchor)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("Branch " + anchor));
    }
}
