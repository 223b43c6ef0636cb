package kompas.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kompas.directory.LegalForm;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.OrganisationProfile.Contact;
import kompas.directory.domain.OrganisationProfile.Relative;
import kompas.directory.domain.OrganisationProfile.Tie;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reader would miss, or should never have seen, on an organisation's page. */
class OrganisationQueriesIntegrationTests {

    private static final JdbcClient DATABASE = TestDatabase.create().jdbc();

    private final OrganisationQueries queries = new OrganisationQueries(DATABASE);

    @Test
    void whatAPersonKeepsToHerselfIsNotRead() {
        OrganisationFixture.named("bg", "Хор")
                .slug("hor")
                .and(
                        "insert into directory.contact (organisation_id, person, name, role, email, phone, email_visibility)"
                                + " values (:id, true, 'Елка Петрова', 'председател', 'elka@example.org', '0888 123456', 'public')")
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Secret Person', '0888 999999')")
                .and(
                        "insert into directory.address (organisation_id, street, visible) values (:id, 'Secret street', false)")
                .insertInto(DATABASE);

        OrganisationProfile profile = queries.find("hor").orElseThrow();

        assertThat(profile.contacts())
                .containsExactly(new Contact(true, null, "председател", "elka@example.org", null));
        assertThat(profile.addresses()).isEmpty();
    }

    @Test
    void anOldAddressStillLeadsThere() {
        OrganisationFixture.named("en", "Renamed club")
                .slug("new-name")
                .and("insert into directory.old_slug (slug, organisation_id) values ('old-name', :id)")
                .insertInto(DATABASE);

        assertThat(queries.find("old-name").orElseThrow().summary().slug()).isEqualTo("new-name");
    }

    @Test
    void whatIsRemovedIsKnownToBeGoneAndWhatIsWithdrawnIsNot() {
        OrganisationId removed = OrganisationFixture.named("en", "Removed")
                .slug("removed")
                .and("insert into directory.old_slug (slug, organisation_id) values ('removed-before', :id)")
                .insertInto(DATABASE);
        OrganisationId withdrawn =
                OrganisationFixture.named("en", "Withdrawn").slug("withdrawn").insertInto(DATABASE);
        DATABASE.sql("delete from directory.organisation where id = :id")
                .param("id", removed.value())
                .update();
        DATABASE.sql("update directory.organisation set listing = 'unlisted' where id = :id")
                .param("id", withdrawn.value())
                .update();

        assertThat(queries.find("removed")).isEmpty();
        assertThat(queries.isGone("removed")).isTrue();
        assertThat(queries.isGone("removed-before")).isTrue();
        assertThat(queries.find("withdrawn")).isEmpty();
        assertThat(queries.isGone("withdrawn")).isFalse();
        assertThat(tombstones(removed)).isEqualTo(1);
        assertThat(tombstones(withdrawn)).isEqualTo(1);

        DATABASE.sql("update directory.organisation set listing = 'public' where id = :id")
                .param("id", withdrawn.value())
                .update();
        assertThat(tombstones(withdrawn)).isZero();
        assertThat(queries.find("withdrawn")).isPresent();
    }

    @Test
    void organisationsBelongTogetherOnlyInPublic() {
        OrganisationId parent =
                OrganisationFixture.named("en", "Parent").slug("parent").insertInto(DATABASE);
        OrganisationFixture.named("en", "Child")
                .slug("child")
                .with("parent_id", parent.value())
                .insertInto(DATABASE);
        OrganisationFixture.named("en", "Hidden child")
                .with("parent_id", parent.value())
                .with("listing", "unlisted")
                .insertInto(DATABASE);

        assertThat(queries.find("parent").orElseThrow().relatives())
                .containsExactly(new Relative(Tie.PART, "child", LocalizedText.of("en", "Child"), false));
        assertThat(queries.find("child").orElseThrow().relatives())
                .extracting(Relative::tie)
                .containsExactly(Tie.PARENT);
    }

    @Test
    void everyFactKnowsWhereItComesFrom() {
        OrganisationFixture.named("en", "Sourced").slug("sourced").insertInto(DATABASE);
        DATABASE.sql("""
                insert into directory.source (id, key, kind, name) values
                    ('00000000-0000-7000-8000-000000000002', 'phone', 'staff', '{"source":"en","texts":{"en":"By phone"}}')""").update();
        DATABASE.sql("""
                update directory.organisation set field_sources = '{"description":
                    {"source":"00000000-0000-7000-8000-000000000002","date":"2026-10-03","by":"hand"}}'
                where slug = 'sourced'""").update();

        var provenance = queries.find("sourced").orElseThrow().provenance();

        assertThat(provenance.source().source().name()).isEqualTo(LocalizedText.of("en", "Register of tests"));
        var fact = Objects.requireNonNull(provenance.facts().get("description"));
        assertThat(fact.byHand()).isTrue();
        assertThat(fact.date()).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(fact.source().name()).isEqualTo(LocalizedText.of("en", "By phone"));
    }

    @Test
    void anOrganisationOfWhichNothingIsKnownIsStillShown() {
        OrganisationFixture.named("bg", "Без нищо").slug("nothing").insertInto(DATABASE);

        OrganisationProfile profile = queries.find("nothing").orElseThrow();

        assertThat(profile.summary().legalForm()).isEqualTo(LegalForm.OTHER);
        assertThat(profile.services()).isEmpty();
        assertThat(profile.kind().founded()).isEmpty();
    }

    @Test
    void theNearestAreNearOnTheGroundAndNotOnTheMap() {
        place("here", 56.0, 10.0, "A11");
        place("ten-kilometres-east", 56.0, 10.16, "A12");
        place("thirteen-kilometres-north", 56.12, 10.0, "B10");
        place("far", 42.0, 25.0, "A11");

        OrganisationSummary here = queries.find("here").orElseThrow().summary();
        Neighbours around = new NeighbourQueries(DATABASE, code -> List.of("A11", "A12")).around(here, 2);

        assertThat(around.nearest())
                .extracting(neighbour -> neighbour.summary().slug())
                .containsExactly("ten-kilometres-east", "thirteen-kilometres-north");
        assertThat(around.nearest().getFirst().kilometres().orElseThrow()).isBetween(9.0, 11.0);
    }

    @Test
    void othersOfTheSameFieldAreNeitherShownTwiceNorOutOfReach() {
        place("house", 54.0, 10.0, "A11");
        place("next-door", 54.0, 10.01, "A12");
        place("across-the-street", 54.001, 10.0, "B10");
        place("twenty-kilometres-north", 54.18, 10.0, "A11");
        place("ninety-kilometres-north", 54.81, 10.0, "A11");

        OrganisationSummary here = queries.find("house").orElseThrow().summary();
        Neighbours around = new NeighbourQueries(DATABASE, code -> List.of("A11", "A12")).around(here, 2);

        assertThat(around.alike())
                .extracting(neighbour -> neighbour.summary().slug())
                .containsExactly("twenty-kilometres-north");
    }

    private static void place(String slug, double latitude, double longitude, String field) {
        OrganisationFixture.named("en", slug)
                .slug(slug)
                .at(new Point(latitude, longitude))
                .with("fields", List.of(field))
                .insertInto(DATABASE);
    }

    private static long tombstones(OrganisationId id) {
        return DATABASE.sql("select count(*) from directory.tombstone where organisation_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
