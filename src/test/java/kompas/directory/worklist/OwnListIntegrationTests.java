package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The spreadsheet a librarian really has, in which places are missing, numbers are mixed and rows are counted. */
@KompasIntegrationTest
class OwnListIntegrationTests extends LibraryAtWork {

    private static final String PLACELESS = """
            №;Организация;За контакти
            1;Женски хор;Мария Колева 0888 123 456, Иван 084/66 10 00
            2;Клуб на пенсионера;
            ;Общо: 2;
            """;

    private static final String PLACES = """
            №;Наименование;Град / село;Телефон
            1;Хор Исперих;Исперих;0888 111 111
            2;Клуб камък;Побит камък;
            3;Клуб Незнаен;с. Горно Незнайно;
            4;Клуб Никъде;;
            5;Клуб Видин;Видин;
            6;Хор Исперих;Исперих;
            """;

    private static final String FORMS = """
            Наименование;Имейл
            Сдружение „Пчелари“;elka@example.org
            НЧ „Развитие“;
            Женски хор при читалището;info@example.org
            """;

    private static final String SHOWN =
            "select string_agg(shared.shown(o.name, 'bg') || ' – ' || a.key, ', ' order by o.slug)"
                    + " from directory.organisation o left join places.area a on a.id = o.municipality_id";

    @BeforeEach
    void nothingWasImported() {
        Emptied.tables(database, "directory.upload, directory.import_run, jobs.job");
    }

    @Test
    void aListWithoutPlacesAsksWhereAllAreAndIsKnownTheNextTimeToItsLibraryAlone() throws Exception {
        Cookie elka = elka();
        String list = brought("klub.csv", bytes(PLACELESS), elka);
        assertThat(page(list, elka)).contains("Where is an organisation whose row names no place?", "In Isperih");
        String said = "name=Списък column1=name column2=contact_name municipality=";
        for (String nowhere : List.of("-", "bg-vidin-vidin")) {
            web.perform(meaning(list, said + nowhere).cookie(elka)).andExpect(status().isUnprocessableContent());
        }
        sent(meaning(list, said + "bg-razgrad-razgrad"), elka);
        worked(list, "check", elka);
        assertThat(page(list, elka)).contains("adds the rows up").doesNotContain("put down under");
        worked(list, "run", elka);
        assertThat(text(SHOWN)).isEqualTo("Клуб на пенсионера – bg-razgrad-razgrad, Женски хор – bg-razgrad-razgrad");
        assertThat(text("select string_agg(name || ' ' || phone || ' ' || phone_visibility, ', ' order by name desc)"
                        + " from directory.contact"))
                .isEqualTo("Мария Колева 0888 123 456 staff, Иван 084/66 10 00 staff");
        assertThat(page(brought("klub-2.csv", bytes(PLACELESS), elka), elka))
                .contains("Kompas knows this list: Списък");
        Cookie vida = librarian("vida@example.org", VIDIN);
        assertThat(page(brought("klub.csv", bytes(PLACELESS), vida), vida))
                .contains("Kompas does not know this list yet")
                .doesNotContain("Kompas knows this list", "In Isperih");
    }

    @Test
    void rowsWhosePlaceNobodyKnowsComeInWithAWarningAndThoseOfOthersDoNot() throws Exception {
        Cookie elka = elka();
        String list = brought("naseleni.csv", bytes(PLACES), elka);
        assertThat(found(page(list, elka), "name=\"column2\"[^§]*?value=\"([a-z_]+)\" selected"))
                .isEqualTo("settlement");
        String said =
                "name=Места column1=name column2=settlement column3=contact_phone municipality=bg-razgrad-isperih";
        sent(meaning(list, said), elka);
        worked(list, "check", elka);
        assertThat(page(list, elka))
                .contains(
                        "Names no place; put down under Isperih",
                        "с. Горно Незнайно is no place Kompas knows; put down under Isperih",
                        "1 row is about a place your library does not look after",
                        "The same name in the same place stands already on row 2 of naseleni.csv",
                        "Say anew what the columns mean");
        worked(list, "run", elka);
        assertThat(text(SHOWN))
                .isEqualTo("Хор Исперих – bg-razgrad-isperih, Клуб камък – bg-razgrad-razgrad,"
                        + " Клуб Незнаен – bg-razgrad-isperih, Клуб Никъде – bg-razgrad-isperih");
        assertThat(page(LIST, elka)).contains("4 organisations");
    }

    @Test
    void whatWasSaidOfTheColumnsCanBeSaidAnewUntilItIsImported() throws Exception {
        Cookie elka = elka();
        String list = brought("mesta.csv", bytes(PLACES.replace("Телефон", "Тел.")), elka);
        String wrong = "name=Места column0=name column2=settlement municipality=-";
        web.perform(get(list + "/columns").cookie(elka)).andExpect(status().is3xxRedirection());
        sent(meaning(list, wrong), elka);
        worked(list, "check", elka);
        assertThat(found(page(list + "/columns", elka), "name=\"column0\"[^§]*?value=\"([a-z_]+)\" selected"))
                .isEqualTo("name");
        sent(meaning(list, wrong.replace("column0", "column1")), elka);
        assertThat(page(list, elka)).contains("See what would change");
        worked(list, "run", elka);
        assertThat(text(SHOWN)).isEqualTo("Хор Исперих – bg-razgrad-isperih");
        web.perform(get(list + "/columns").cookie(elka)).andExpect(status().is3xxRedirection());
        sent(meaning(list, wrong), elka);
        assertThat(page(list, elka)).contains("What this import did");
        web.perform(get(list + "/columns").cookie(librarian("vida@example.org", VIDIN)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theLegalFormIsToldByTheNameOnlyAsLongAsSheSaysSo() throws Exception {
        Cookie elka = elka();
        String list = brought("formi.csv", bytes(FORMS), elka);
        assertThat(page(list, elka))
                .contains("Сдружение „Пчелари“: Association; НЧ „Развитие“: Chitalishte", "An assumption")
                .containsPattern("name=\"form_by_name\"[^>]*checked");
        String said = "name=Форми column0=name column1=contact_email municipality=bg-razgrad-isperih";
        sent(meaning(list, said), elka);
        assertThat(page(list + "/columns", elka)).doesNotContainPattern("name=\"form_by_name\"[^>]*checked");
        sent(meaning(list, said + " form_by_name=true"), elka);
        assertThat(page(list + "/columns", elka)).containsPattern("name=\"form_by_name\"[^>]*checked");
        worked(list, "run", elka);
        assertThat(text("select string_agg(legal_form, ' ' order by slug) from directory.organisation"))
                .isEqualTo("chitalishte association other");
        assertThat(text("select count(*) from directory.public_contact")).isEqualTo("0");
    }

    @Test
    void addressesAreForStaffOnlyUnlessTheListSaysTheyAreTheOrganisations() throws Exception {
        Cookie elka = elka();
        assertThat(meaningOf(1, "Име;Имейл\nХор;elka@abv.example\nКлуб;info@klub.example\n", elka))
                .isEqualTo("contact_email");
        assertThat(meaningOf(1, "Име;Имейл\nХор;office@hor.example\nКлуб;info@klub.example\n", elka))
                .isEqualTo("email");
        assertThat(meaningOf(1, "Име;Имейл на читалището\nХор;elka@abv.example\n", elka))
                .isEqualTo("email");
        assertThat(meaningOf(1, "Navn;Foreningens telefon;Mobil\nKor;84661000;20304050\n", elka))
                .isEqualTo("phone");
        assertThat(meaningOf(2, "Navn;Foreningens telefon;Mobil\nKor;84661000;20304050\n", elka))
                .isEqualTo("contact_phone");
        assertThat(meaningOf(2, "Navn;Telefon;Formandens mobil\nKor;84661000;20304050\n", elka))
                .isEqualTo("contact_phone");
    }

    /** Four hundred questions lie folded away, and each can still be said to mean something. */
    @Test
    void aVeryWideListIsAskedAboutWhereItWasUnderstood() throws Exception {
        Cookie elka = elka();
        String questions = IntStream.range(0, 397).mapToObj(i -> ";Въпрос " + i).collect(Collectors.joining());
        String wide = "Анкета" + questions + ";Наименование;Град\nа" + ";да".repeat(397) + ";Хор;Исперих\n";
        String list = brought("wide.csv", bytes(wide), elka);
        assertThat(page(list, elka).split("<details")[0])
                .contains("column398", "column399")
                .doesNotContain("column200");
        assertThat(page(list, elka)).contains("388 more columns that were not understood", "column200");
    }

    private String meaningOf(int column, String list, Cookie who) throws Exception {
        String page = page(brought("list.csv", bytes(list), who), who);
        return found(page, "name=\"column" + column + "\"[^§]*?value=\"([a-z_]+)\" selected");
    }

    /** Says what the columns mean; {@code said} is words of {@code name=value}. */
    private static MockHttpServletRequestBuilder meaning(String list, String said) {
        MockHttpServletRequestBuilder form = form(list + "/columns", "language", "bg", "country", "BG");
        for (String word : said.split(" ")) {
            form.param(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return form;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
