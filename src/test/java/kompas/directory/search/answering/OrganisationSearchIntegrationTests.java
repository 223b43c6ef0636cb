package kompas.directory.search.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.search.Box;
import kompas.directory.search.Facet;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationResults.Closeness;
import kompas.directory.search.OrganisationResults.Count;
import kompas.directory.search.OrganisationResults.Hit;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Sort;
import kompas.directory.search.Suggestion;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.Point;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KompasIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationSearchIntegrationTests {

    private static final Point MEZDRA = new Point(43.14, 23.71);

    @Autowired
    OrganisationSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    OrganisationId theatre;
    OrganisationId choir;
    OrganisationId teater;
    OrganisationId planters;

    @BeforeAll
    void someOrganisations() {
        SomeOrganisations some = SomeOrganisations.insertInto(jdbc);
        theatre = some.theatre();
        choir = some.choir();
        teater = some.teater();
        planters = some.planters();
        IndexWaiting.upToDate(index);
    }

    private OrganisationResults find(OrganisationCriteria criteria) {
        return search.find(criteria, "en");
    }

    private List<UUID> asking(String words) {
        return ids(find(OrganisationCriteria.everything().asking(words)));
    }

    private static List<UUID> ids(OrganisationResults results) {
        return results.hits().stream().map(Hit::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Зелен Разград",
                "zelen razgrad",
                "ZELEN RAZGRAD",
                "green razgrad",
                "дърво",
                "darveta",
                "trees",
                "Razgra",
                "Разгард"
            })
    void theTreePlantersAreFound(String words) {
        assertThat(asking(words)).first().isEqualTo(planters.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"читалища", "chitalishte", "4italishta", "Probuda", "пробуда 1928", "prob"})
    void theChitalishteIsFound(String words) {
        assertThat(asking(words)).contains(choir.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"teater", "theatre", "театър", "teatar", "theaters"})
    void aFieldIsFoundInEveryLanguage(String words) {
        assertThat(asking(words)).containsExactlyInAnyOrder(theatre.value(), teater.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"29188475", "DK29188475", "29 18 84 75", "CVR 29188475", "DK-CVR 29188475"})
    void aNumberInARegisterIsFoundHoweverItIsWritten(String words) {
        assertThat(asking(words)).containsExactly(teater.value());
    }

    @ParameterizedTest
    @CsvSource({"theatre near Vratsa", "театър край Враца", "teater nær Vratsa", "театър близо до град Враца"})
    void aPlaceAmongTheWordsIsReadAsAPlace(String words) {
        OrganisationResults results = find(OrganisationCriteria.everything().asking(words));

        assertThat(ids(results)).containsExactly(theatre.value());
        assertThat(results.place().orElseThrow().name()).isEqualTo("Vratsa");
        assertThat(results.asked().near().orElseThrow().label()).isEqualTo("Vratsa");
        OrganisationResults inBulgarian = search.find(results.asked(), "bg");
        assertThat(inBulgarian.asked().near().orElseThrow().label()).isEqualTo("Враца");
        assertThat(results.hits().getFirst().kilometres())
                .get()
                .satisfies(far -> assertThat(far).isLessThan(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teater i Aalborg", "theatre in Ålborg", "театър в Aalborg"})
    void inAPlaceMeansItsMunicipality(String words) {
        OrganisationResults results = find(OrganisationCriteria.everything().asking(words));

        assertThat(ids(results)).containsExactly(teater.value());
        assertThat(results.asked().chosen(Facet.MUNICIPALITY)).hasSize(1);
        assertThat(results.asked().q()).doesNotContain("borg");
    }

    @Test
    void aFacetCountsAsIfNothingOfItWereChosen() {
        OrganisationResults results = find(OrganisationCriteria.everything()
                .with(Facet.FORM, "association")
                .with(Facet.GOAL, "4"));

        assertThat(ids(results)).containsExactly(teater.value());
        assertThat(results.counts(Facet.FORM))
                .containsExactly(new Count("association", 1), new Count("chitalishte", 1));
        assertThat(results.counts(Facet.GOAL)).containsExactly(new Count("11", 1), new Count("4", 1));
        assertThat(results.counts(Facet.FIELD)).contains(new Count("A", 1), new Count("A11", 1));
    }

    @Test
    void regionsAreCountedAndChosenByTodaysMap() {
        OrganisationResults all = find(OrganisationCriteria.everything());

        assertThat(all.total()).isEqualTo(4);
        assertThat(all.counts(Facet.REGION)).contains(new Count("BG324", 1));
        assertThat(ids(find(OrganisationCriteria.everything().with(Facet.REGION, "BG324"))))
                .containsExactly(planters.value());
    }

    @Test
    void theNearestComesFirst() {
        OrganisationCriteria around = OrganisationCriteria.everything()
                .around(Optional.of(Near.point(MEZDRA, "")))
                .sorted(Sort.NEAREST);

        assertThat(ids(find(around))).startsWith(choir.value(), theatre.value()).hasSize(4);
        assertThat(ids(find(around.around(Optional.of(Near.point(MEZDRA, "").within(5))))))
                .containsExactly(choir.value());
    }

    @Test
    void nothingIsNoDeadEnd() {
        OrganisationResults results =
                find(OrganisationCriteria.everything().asking("театър").with(Facet.REGION, "BG324"));

        assertThat(results.total()).isZero();
        assertThat(results.alternatives())
                .extracting(way -> Map.entry(way.kind(), way.count()))
                .contains(
                        Map.entry(OrganisationResults.Alternative.Kind.WITHOUT_FACET, 2L),
                        Map.entry(OrganisationResults.Alternative.Kind.WITHOUT_WORDS, 1L));
    }

    @Test
    void aMisspelledNameIsFoundAndSpelled() {
        OrganisationResults results = find(OrganisationCriteria.everything().asking("vazrajdane teater Vrazca"));
        OrganisationResults typo = find(OrganisationCriteria.everything().asking("Възржадане"));

        assertThat(ids(typo)).containsExactly(theatre.value());
        assertThat(typo.closeness()).isEqualTo(Closeness.SIMILAR);
        assertThat(typo.spelling())
                .get()
                .extracting(OrganisationResults.Spelling::words)
                .isEqualTo("възраждане");
        assertThat(ids(results)).first().isEqualTo(theatre.value());
    }

    @Test
    void aMapShowsFewOneByOne() {
        OrganisationMarks marks = search.marks(OrganisationCriteria.everything(), "en", new Box(43, 23, 44, 24), 9);

        assertThat(marks.placed()).isEqualTo(2);
        assertThat(marks.marks())
                .extracting(OrganisationMarks.Mark::organisation)
                .containsExactlyInAnyOrder(Optional.of(theatre.value()), Optional.of(choir.value()));
    }

    @Test
    void downloadsGetEveryHit() {
        try (Stream<UUID> ids = search.ids(OrganisationCriteria.everything().asking("teater"), "da")) {
            assertThat(ids).containsExactlyInAnyOrder(theatre.value(), teater.value());
        }
    }

    @Test
    void whatIsBeingTypedIsSuggested() {
        assertThat(search.suggest("Razgr", "en", 8))
                .hasAtLeastOneElementOfType(Suggestion.Area.class)
                .contains(new Suggestion.Organisation(planters.value()));
        assertThat(search.suggest("Зелен раз", "bg", 8)).contains(new Suggestion.Organisation(planters.value()));
        assertThat(search.suggest("Teat", "da", 8)).contains(new Suggestion.Field("A11"));
    }

    @Test
    void whatIsRemovedOrHiddenIsNotFoundAnyMore() {
        OrganisationId passing = OrganisationFixture.named("da", "Lejreklubben").insertInto(jdbc);
        IndexWaiting.upToDate(index);
        assertThat(asking("lejreklubben")).containsExactly(passing.value());

        jdbc.sql("""
                with hidden as (
                    update directory.organisation set listing = 'unlisted' where id = :id returning id)
                insert into search.pending (kind, id) select 'organisation', id from hidden
                """).param("id", passing.value()).update();
        IndexWaiting.upToDate(index);
        assertThat(asking("lejreklubben")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "AND",
                "OR NOT",
                "a* b? ~2",
                "🌳🌳",
                "\u202Eabc",
                "(((",
                "x' or 1=1 --",
                "-",
                "\\",
                "near",
                "in",
                "+театър -театър",
                "[* TO *]"
            })
    void oddQuestionsHaveKindAnswers(String words) {
        assertThat(find(OrganisationCriteria.everything().asking(words)).closeness())
                .isNotNull();
        assertThat(search.suggest(words, "en", 8)).isNotNull();
    }

    @Test
    void twoHundredLettersAreAnsweredInBoundedTime() {
        for (String letter : List.of("a", "я", "ay", "uj ", "у ю ", "a1")) {
            long start = System.nanoTime();
            String words = letter.repeat(200).substring(0, 200);
            find(OrganisationCriteria.everything().asking(words));
            search.suggest(words, "bg", 8);
            assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
        }
    }

    @Test
    void whoLooksAroundSeesThoseAtWorkAndWhoAsksFindsClosedOnesToo() {
        OrganisationId weavers = OrganisationFixture.named("en", "Weavers who left")
                .with("status", "closed")
                .insertInto(jdbc);
        IndexWaiting.upToDate(index);
        OrganisationResults around = find(OrganisationCriteria.everything());
        assertThat(ids(around)).isNotEmpty().doesNotContain(weavers.value());
        assertThat(around.counts(Facet.STATUS)).contains(new Count("closed", 1));
        assertThat(asking("weavers")).containsExactly(weavers.value());
        assertThat(ids(find(OrganisationCriteria.everything().with(Facet.STATUS, "closed"))))
                .containsExactly(weavers.value());
        jdbc.sql("delete from directory.organisation where id = :id")
                .param("id", weavers.value())
                .update();
        jdbc.sql("insert into search.pending (kind, id) values ('organisation', :id)")
                .param("id", weavers.value())
                .update();
        IndexWaiting.upToDate(index);
    }
}
