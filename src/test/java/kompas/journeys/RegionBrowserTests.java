package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A librarian, the register of chitalishta, her own spreadsheet and a morning. */
@KompasIntegrationTest
@BrowserTest
class RegionBrowserTests {

    private static final AreaId RAZGRAD = AreaId.ofKey("bg-razgrad-razgrad");
    private static final String DONE = "Какво направи това внасяне";
    private static final int LONG_WORK = 120_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Libraries libraries;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aLibraryThatBegins() {
        settings.save(Network.named(LocalizedText.of("bg", "Мрежа"), List.of("bg", "en", "da"), List.of("BG")));
        loading.load("BG");
        Emptied.tables(
                database,
                "directory.organisation, directory.upload, directory.import_run, directory.saved_filter, accounts.person, mail.message, jobs.job");
        Scope library =
                Scope.library(libraries.findFor(RAZGRAD).orElseThrow().id().value());
        accounts.give(
                accounts.open("elka@example.org", "Елка", "bg"), new Grant(Role.LIBRARIAN, library), Optional.empty());
    }

    @Test
    void comesFromNothingToAListToPhoneAlong(Browser browser) throws IOException {
        Reader elka = signedIn(browser);
        elka.open("/desk");
        elka.page.getByText("Начало за моята област: готови стъпки – 0 от 4").click();
        elka.arrivesAt("/bg/desk/start");
        bringIn(elka, "register", new FilePayload("chitalishta.csv", "text/csv", register()));
        elka.button("Вижте какво ще се промени").click();
        imported(elka);
        assertThat(elka.content()).contains("2 реда са за места извън грижите");
        elka.link("Нататък с моята област").click();
        bringIn(elka, "own", new FilePayload("Нашите НПО.xlsx", "application/octet-stream", ownList()));
        herOwnListIsUnderstood(elka);
        assertThat(elka.content()).contains("1 двойка за преглед", "Готови стъпки: 2 от 4");
        elka.link("Преглед на двойките").click();
        elka.page.locator("article a").first().click();
        elka.arrivesAt("/bg/desk/duplicates/[0-9a-f-]{36}/[0-9a-f-]{36}.*");
        elka.press("Alt+1");
        elka.arrivesAt("/bg/desk/duplicates/merged/.*");
        thereIsAListToPhoneAlong(elka);
        theListIsThereAndItsFiltersAreMarked(elka);
        elka.leave();
    }

    private static void herOwnListIsUnderstood(Reader elka) {
        assertThat(meaning(elka, "Наименование")).isEqualTo("name");
        assertThat(meaning(elka, "Град / село")).isEqualTo("settlement");
        assertThat(meaning(elka, "Телефони (с имена)")).isEqualTo("contact_phone");
        assertThat(meaning(elka, "№")).isEmpty();
        assertThat(elka.page.locator("#municipality").inputValue()).isEqualTo("bg-razgrad-razgrad");
        assertThat(Barriers.on(elka.page)).isEmpty();
        elka.button("Запазете и продължете").click();
        elka.button("Вижте какво ще се промени").click();
        elka.page.getByText("Може би вече са тук").waitFor(patiently());
        assertThat(elka.content()).contains("с. Горно Незнайно не е място, познато на Компас; записано е в Разград");
        imported(elka);
        assertThat(elka.content()).contains("„СДРУЖЕНИЯ“ стои през целия ред", "„Общо: 3“ е сборът на редовете");
        assertThat(Barriers.on(elka.page)).isEmpty();
        assertThat(elka.sidewaysScroll()).isZero();
        elka.link("Нататък с моята област").click();
    }

    private static void thereIsAListToPhoneAlong(Reader elka) {
        elka.open("/desk/start");
        elka.link("Към списъка за обаждане").click();
        assertThat(elka.content()).contains("Сдружение „Пчелари“", "Мария Колева", "084/66 10 00", "Иван Петров");
        elka.link("Отпечатайте списъка").click();
        assertThat(elka.content()).contains("Мария Колева", "☐");
        elka.open("/desk/start");
        elka.button("Списъкът е у мен").click();
        elka.page.getByText("Вашата област е в „Компас“.").waitFor();
    }

    /** With scripts only a part of the page is fetched anew; what stands around it must not tell of the list before. */
    private static void theListIsThereAndItsFiltersAreMarked(Reader elka) {
        elka.open("/desk/organisations");
        assertThat(elka.content()).contains("Клуб „Млад турист“");
        elka.page.locator("#f-lacks-email").check();
        elka.page.waitForURL(address -> address.contains("lacks=email"));
        elka.button("Запазване на филтъра").click();
        elka.page.locator("#saved [name=name]").fill("Без имейл");
        elka.page.locator("#saved .actions button").first().click();
        marked(elka, "Без имейл");
        elka.page.locator(".tabs a").first().click();
        marked(elka, "Всички");
        elka.page.locator("#f-lacks-email").check();
        marked(elka, "Без имейл");
        assertThat(elka.page.locator("#list-q-kept input[name=lacks]").inputValue())
                .isEqualTo("email");
    }

    private static void marked(Reader elka, String filter) {
        elka.page
                .locator(".tabs a[aria-current=page]", new Page.LocatorOptions().setHasText(filter))
                .waitFor();
    }

    private static void bringIn(Reader elka, String id, FilePayload file) {
        elka.page.locator("#" + id).setInputFiles(file);
        elka.page.locator("form.upload:has(#" + id + ") button").click();
        elka.arrivesAt("/bg/desk/imports/.*");
        assertThat(elka.sidewaysScroll()).isZero();
    }

    private static void imported(Reader elka) {
        Locator run = elka.button("Внесете сега");
        run.waitFor(patiently());
        run.click();
        elka.page.getByText(DONE).waitFor(patiently());
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(LONG_WORK);
    }

    /** What a column is proposed to mean. */
    private static String meaning(Reader elka, String heading) {
        return elka.page
                .locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHas(elka.page.locator("th", new Page.LocatorOptions().setHasText(heading))))
                .last()
                .locator("select")
                .inputValue();
    }

    /** Of the real register: what lies in the municipality, and two rows from elsewhere. */
    private static byte[] register() throws IOException {
        List<String> all = new ClassPathResource("reference/demo/bg-chitalishta.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> some = new ArrayList<>(all.subList(0, 3));
        all.stream().filter(line -> line.contains(",РАЗГРАД,РАЗГРАД,")).forEach(some::add);
        return String.join("\n", some).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ownList() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Excel", "16.0")) {
            workbook.newWorksheet("Указания").value(0, 0, "Попълва се всяка есен");
            Worksheet sheet = workbook.newWorksheet("НПО");
            row(sheet, 0, "НПО и неформални групи в община Разград");
            sheet.range(0, 0, 0, 4).merge();
            row(sheet, 2, "№", "Наименование", "Град / село", "Телефони (с имена)", "Имейл");
            row(sheet, 3, "СДРУЖЕНИЯ");
            sheet.range(3, 0, 3, 4).merge();
            row(sheet, 4, "1", "Сдружение „Пчелари“", "Разград", "Иван Петров 0888 123 456, Мария Колева 084/66 10 00");
            row(sheet, 5, "2", "Клуб „Млад турист“", "с. Горно Незнайно", "", "turist@example.org");
            row(sheet, 6, "3", "Читалище „Просвещение 1911“", "с. Дянково");
            row(sheet, 7, "", "Общо: 3");
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private Reader signedIn(Browser browser) {
        Reader reader = new Reader(browser, "http://localhost:" + port, Device.DESK, "bg");
        reader.open("/sign-in");
        reader.page.fill("[name=email]", "elka@example.org");
        reader.page.locator("main form button").first().click();
        String letter = database.sql("select plain from mail.message order by posted_at desc limit 1")
                .query(String.class)
                .single();
        reader.goTo(letter.replaceAll("(?s).*(/bg/sign-in/[\\w-]{43}).*", "$1"));
        reader.page.locator("main form button").first().click();
        reader.arrivesAt("/bg(?!/sign-in).*");
        return reader;
    }
}
