package kompas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody lays hands on an organisation that is not theirs. */
@KompasIntegrationTest
class DirectoryPermissionsIntegrationTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

    @Autowired
    private DirectoryPermissions permissions;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private JdbcClient database;

    private OrganisationId choir = OrganisationId.next();

    @BeforeEach
    void anOrganisationInIsperih() {
        loading.load("BG");
        choir = OrganisationFixture.named("bg", "Хор").in(ISPERIH).insertInto(database);
    }

    @Test
    void aStrangerMayNothing() {
        assertThat(DirectoryAct.values()).noneMatch(act -> permissions.may(holding(), act, choir));
        assertThatThrownBy(() -> permissions.require(holding(), DirectoryAct.EDIT, choir))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aContactLooksAfterTheirOwnAndNoOther() {
        SignedIn own = holding(new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        SignedIn other = holding(new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(Identifiers.next())));
        assertThat(permissions.may(own, DirectoryAct.EDIT, choir)).isTrue();
        assertThat(permissions.may(own, DirectoryAct.REVERT, choir)).isTrue();
        assertThat(DirectoryAct.values()).noneMatch(act -> permissions.may(other, act, choir));
    }

    @Test
    void aContactDoesNotDecideWhatTheLibraryDecides() {
        SignedIn own = holding(new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        assertThat(Arrays.stream(DirectoryAct.values()).filter(act -> permissions.may(own, act, choir)))
                .containsExactlyInAnyOrder(
                        DirectoryAct.EDIT,
                        DirectoryAct.CONFIRM,
                        DirectoryAct.SEE_PRIVATE,
                        DirectoryAct.REVERT,
                        DirectoryAct.CLOSE,
                        DirectoryAct.WITHDRAW);
    }

    @Test
    void aLibrarianLooksAfterTheMunicipalitiesTheLibraryServesAndNoOthers() {
        assertThat(libraries.serving(ISPERIH)).isNotEmpty();
        for (LibrarySummary library : libraries.all()) {
            SignedIn librarian = librarianOf(library.id().value());
            assertThat(permissions.may(librarian, DirectoryAct.EDIT, choir))
                    .as(library.slug())
                    .isEqualTo(libraries.serving(ISPERIH).contains(library));
        }
    }

    @Test
    void theLibraryItAlsoIsLooksAfterItsOwnPage() {
        OrganisationId placeless = OrganisationFixture.named("bg", "Без място").insertInto(database);
        LibrarySummary library = libraries.all().getFirst();
        assertThat(permissions.may(librarianOf(library.id().value()), DirectoryAct.EDIT, placeless))
                .isFalse();
        database.sql("update directory.organisation set library_id = :library where id = :id")
                .param("library", library.id().value())
                .param("id", placeless.value())
                .update();
        assertThat(permissions.may(librarianOf(library.id().value()), DirectoryAct.EDIT, placeless))
                .isTrue();
    }

    @Test
    void otherRolesOfTheSameLibraryMayNothing() {
        Scope library = Scope.library(libraries.serving(ISPERIH).getFirst().id().value());
        for (Role role : List.of(Role.FIELDWORKER, Role.ASSESSOR, Role.PROGRAMME_COORDINATOR, Role.MEMBER)) {
            assertThat(DirectoryAct.values())
                    .noneMatch(act -> permissions.may(holding(new Grant(role, library)), act, choir));
        }
    }

    @Test
    void theNearestLibraryAnswersForItAndWhereThereIsNoneTheNetworkDoes() {
        UUID nearest = libraries.serving(ISPERIH).getFirst().id().value();
        assertThat(permissions.responsible(choir)).isEqualTo(Scope.library(nearest));
        assertThat(permissions.responsible(
                        OrganisationFixture.named("en", "Nowhere").insertInto(database)))
                .isEqualTo(Scope.NETWORK);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> permissions.scopes(OrganisationId.next())).isInstanceOf(NotFound.class);
    }

    private static SignedIn librarianOf(UUID library) {
        return holding(new Grant(Role.LIBRARIAN, Scope.library(library)));
    }

    private static SignedIn holding(Grant... grants) {
        return new SignedIn(new PersonId(Identifiers.next()), "Elka", "elka@example.org", "bg", List.of(grants), false);
    }
}
