package kompas.libraries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import kompas.libraries.ChitalishtePages;
import kompas.libraries.KeepingChitalishta;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reader of the libraries' pages would lose. */
@KompasIntegrationTest
@Import({Statements.class, LibraryPagesIntegrationTests.Directory.class})
class LibraryPagesIntegrationTests {

    private static final String RAZGRAD = "/libraries/regionalna-biblioteka-prof-boyan-penev-razgrad";
    private static final UUID CHITALISHTE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Autowired
    MockMvc browser;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    KeepingChitalishta chitalishta;

    @Autowired
    Places places;

    @Autowired
    JdbcClient database;

    @Autowired
    DataVersions versions;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void load() {
        for (String country : new String[] {"DK", "BG"}) {
            loading.load(country);
            loading.loadExamples(country);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "razgrad, Боян Пенев",
        "Разград, Боян Пенев",
        "boyan penev, Боян Пенев",
        "kobenhavn, Københavns Biblioteker",
        "Copenhagen, Københavns Biblioteker",
        "Århus, Aarhus Kommunes Biblioteker",
        "aeroe, Ærø Folkebibliotek"
    })
    void aLibraryIsFoundByWhateverItsTownIsCalled(String typed, String name) throws Exception {
        browser.perform(get("/en/libraries").queryParam("q", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(not(containsString("Odense Biblioteker"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "„…“", "' or 1=1 --", "<script>", "%00", "а"})
    void whateverIsTypedIsAnsweredKindly(String typed) throws Exception {
        browser.perform(get("/bg/libraries").queryParam("q", typed)).andExpect(status().isOk());
    }

    @Test
    void nothingFoundSaysWhatToTry() throws Exception {
        browser.perform(get("/da/libraries").queryParam("q", "zzzz"))
                .andExpect(content().string(containsString("Ingen biblioteker passer på det")));
    }

    @Test
    void oneRegionAloneCanBeShared() throws Exception {
        browser.perform(get("/en/libraries").queryParam("region", "BG324"))
                .andExpect(content().string(containsString("Боян Пенев")))
                .andExpect(content().string(not(containsString("Любен Каравелов"))));
        browser.perform(get("/en/libraries").queryParam("region", "nowhere")).andExpect(status().isOk());
    }

    @Test
    void aNameInAnotherScriptIsMarkedAndReadable() throws Exception {
        browser.perform(get("/en" + RAZGRAD))
                .andExpect(content()
                        .string(containsString("<h1 lang=\"bg\">Регионална библиотека „Проф. Боян Пенев“</h1>")))
                .andExpect(content().string(containsString("Regionalna biblioteka „Prof. Boyan Penev“")));
        browser.perform(get("/bg" + RAZGRAD))
                .andExpect(content().string(not(containsString(">Regionalna biblioteka"))));
    }

    @Test
    void whatIsInventedIsMarkedAndNotToldToMachines() throws Exception {
        browser.perform(get("/en" + RAZGRAD))
                .andExpect(content().string(containsString("made up to show")))
                .andExpect(content().string(containsString("\"@type\":\"Library\"")))
                .andExpect(content().string(not(containsString("openingHoursSpecification"))));
    }

    @Test
    void aPageCostsAtMostThreeStatements() throws Exception {
        versions.touch("libraries");

        browser.perform(get("/da/activities")); // what is on is read once for all pages, not for each
        browser.perform(get("/en/help-wanted")); // and so are calls for helpers
        browser.perform(get("/en/regions/BG313")); // and what is needed
        assertThat(Statements.of(() -> browser.perform(get("/da/libraries/odense-biblioteker-og-borgerservice"))
                        .andExpect(status().isOk())))
                .hasSizeBetween(1, 3);
        assertThat(Statements.of(() -> browser.perform(get("/da/libraries")).andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anUnchangedPageIsNotSentTwice() throws Exception {
        String tag = browser.perform(get("/en/libraries").queryParam("q", "odense"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        assertThat(tag).isNotNull();
        browser.perform(get("/en/libraries").queryParam("q", "odense").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void anOldAddressLeadsToTheNewOne() throws Exception {
        database.sql("update libraries.library set slug = 'vejle-bibliotek-nyt' where source_key = 'vejle'")
                .update();

        browser.perform(get("/da/libraries/vejle-bibliotekerne"))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/da/libraries/vejle-bibliotek-nyt"));

        database.sql("update libraries.library set slug = 'vejle-bibliotekerne' where source_key = 'vejle'")
                .update();
        browser.perform(get("/da/libraries/vejle-bibliotekerne")).andExpect(status().isOk());
    }

    @Test
    void aLibraryNobodyKnowsIsNotFound() throws Exception {
        browser.perform(get("/da/libraries/findes-ikke")).andExpect(status().isNotFound());
    }

    @Test
    void aChitalishteHasOnePageAndIsCountedInItsRegion() throws Exception {
        keepChitalishte("razvitie", "Развитие");

        browser.perform(get("/bg/libraries/razvitie"))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/bg/organisations/razvitie"));
        browser.perform(get("/bg/libraries"))
                .andExpect(content().string(containsString("/bg/organisations?form=chitalishte&amp;region=BG324")))
                .andExpect(content().string(containsString("и 1 читалище в Компаса")));
        assertThat(keepChitalishte("razvitie", "Развитие"))
                .as("keeping it again")
                .isZero();
        assertThat(keepChitalishte("razvitie-1869", "Развитие 1869")).isEqualTo(1);
        browser.perform(get("/bg/libraries/razvitie")).andExpect(redirectedUrl("/bg/organisations/razvitie"));
        assertThat(inTransaction(
                        "create temporary table gone on commit drop as select cast('" + CHITALISHTE
                                + "' as uuid) as id",
                        () -> chitalishta.forget("gone")))
                .isEqualTo(1);
        browser.perform(get("/bg/libraries/razvitie-1869")).andExpect(status().isNotFound());
    }

    private int keepChitalishte(String slug, String name) {
        Area municipality = places.findAreaByKey("bg-razgrad-isperih").orElseThrow();
        return inTransaction(
                "create temporary table staged on commit drop as select cast('" + CHITALISHTE + "' as uuid) as id, '"
                        + slug
                        + "' as slug, cast('{\"source\":\"bg\",\"texts\":{\"bg\":\"" + name + "\"}}' as jsonb) as name,"
                        + " 'open' as status, 'BG' as country, cast('"
                        + municipality.id().value()
                        + "' as uuid) as municipality_id, cast(null as uuid) as settlement_id, cast(null as uuid) as region_id,"
                        + " 'municipality' as place_precision, cast(null as double precision) as longitude,"
                        + " cast(null as double precision) as latitude, cast(null as text) as website,"
                        + " date '2026-10-01' as source_date",
                () -> chitalishta.keep(
                        new KeepingChitalishta.Source("bg-chitalishta", LocalizedText.of("bg", "Регистър")), "staged"));
    }

    @Test
    void ofThousandsOfLibrariesAPageShowsSomeAndSaysHowManyMore() throws Exception {
        database.sql("""
                insert into libraries.library (slug, kind, name, country, municipality_id, place_precision, source, source_key, source_date)
                select 'many-' || i, 'municipal', jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Много ' || i)),
                    'BG', a.id, 'municipality', s.key, 'many-' || i, current_date
                from places.area a, generate_series(1, 3000) i, (select min(key) as key from libraries.source) s
                where a.key = 'bg-razgrad-razgrad'""").update();
        database.sql("select shared.touch('libraries')").query().singleRow();
        try {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(rows("/en/libraries")).isBetween(39L, 40L);
                assertThat(rows("/en/libraries?region=BG324")).isBetween(399L, 410L);
            });
            assertThat(page("/en/libraries")).contains(" more libraries");
        } finally {
            database.sql("delete from libraries.library where slug like 'many-%'")
                    .update();
            database.sql("select shared.touch('libraries')").query().singleRow();
        }
    }

    private long rows(String address) throws Exception {
        return Pattern.compile("/libraries/many-")
                .matcher(page(address))
                .results()
                .count();
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private int inTransaction(String staging, IntSupplier work) {
        Integer done = transaction.execute(status -> {
            database.sql(staging).update();
            return work.getAsInt();
        });
        return Optional.ofNullable(done).orElse(0);
    }

    /** The pages of organisations, as far as libraries ask for them. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Directory {

        @Bean
        @Primary
        ChitalishtePages exampleChitalishtePages() {
            return new ChitalishtePages() {
                @Override
                public Optional<String> find(LibraryId chitalishte) {
                    return Optional.of("/organisations/razvitie");
                }

                @Override
                public String listIn(String region) {
                    return "/organisations?form=chitalishte&region=" + region;
                }
            };
        }
    }
}
