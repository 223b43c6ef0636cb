package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages a librarian works on keep what the public ones keep: readable by everybody, no wider than a phone. */
class LibrarianPagesBrowserTests extends Visit {

    private static final String IN_RAZGRAD = """
            select o.slug from directory.public_organisation o join places.parentage p on p.area_id = o.municipality_id
            join places.area a on a.id = p.parent_id
            where a.key = 'bg-razgrad' order by o.slug limit 1""";

    private static final List<String> DESK = List.of(
            "/desk",
            "/desk/start",
            "/desk/imports",
            "/desk/organisations",
            "/desk/organisations?lacks=email&confirmed=never&q=читалище",
            "/desk/organisations?q=qqqq",
            "/desk/organisations/print",
            "/desk/organisations/changes",
            "/desk/organisations/change?all=true",
            "/desk/organisations/change/preview?all=true&act=status_set&to_status=dormant");

    @Autowired
    private JdbcClient sql;

    @Test
    void everyPageOfTheDeskIsReadableOnAPhone() {
        Reader elka = reader(Device.PHONE, "bg");
        elka.open("/sign-in");
        elka.page
                .locator("form[action$='/sign-in/demonstration'] button", new Page.LocatorOptions().setHasText("Елка"))
                .click();
        elka.page.waitForURL(address -> !address.contains("/sign-in"));
        String slug = sql.sql(IN_RAZGRAD).query(String.class).single();
        SoftAssertions.assertSoftly(softly -> Stream.concat(
                        DESK.stream(), Stream.of("", "/notes", "/history").map(part -> "/organisations/" + slug + part))
                .forEach(path -> check(path, elka, softly)));
        assertThat(elka.complaints()).isEmpty();
    }

    private static void check(String path, Reader reader, SoftAssertions softly) {
        softly.assertThat(reader.open(path)).as(path).isEqualTo(200);
        softly.assertThat(reader.page.locator("h1").count()).as(path).isEqualTo(1);
        softly.assertThat(reader.sidewaysScroll())
                .as(path + " is too wide: " + reader.tooWide())
                .isLessThanOrEqualTo(0);
        softly.assertThat(Barriers.on(reader.page)).as(path).isEmpty();
    }
}
