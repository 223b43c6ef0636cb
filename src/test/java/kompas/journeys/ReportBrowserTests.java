package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen who finds something wrong, the librarian who answers, and the administrator who looks at it again. */
class ReportBrowserTests extends Visit {

    @Autowired
    private JdbcClient sql;

    @Test
    void whatIsReportedIsDecidedWithReasonsAndLookedAtAgainBySomebodyElse() {
        String page = "/organisations/"
                + sql.sql(
                                "select slug from directory.public_organisation where name -> 'texts' ->> 'bg' like '%Зелен Разград%'")
                        .query(String.class)
                        .single();
        Reader citizen = reader(Device.PHONE, "en");
        reports(citizen, page);

        hides(reader(Device.DESK, "bg"));
        objects(citizen, page);

        Reader ingrid = reader(Device.PHONE, "en");
        ingrid.open("/sign-in");
        ingrid.button("Ingrid Holm").click();
        ingrid.page.waitForURL(address -> !address.contains("/sign-in"));
        ingrid.open("/desk");
        ingrid.page.locator("main a[href*='/desk/appeals/']").first().click();
        ingrid.arrivesAt("/en/desk/appeals/.*");
        assertThat(Barriers.on(ingrid.page)).isEmpty();
        assertThat(ingrid.sidewaysScroll()).isZero();
        ingrid.page.fill("[name=reason]", "They asked for the pictures");
        ingrid.button("Put the page back").click();
        ingrid.arrivesAt("/en/desk");

        citizen.page.reload();
        assertThat(citizen.content()).contains("The page is again as it was before.", "They asked for the pictures");
        assertThat(citizen.open(page)).isEqualTo(200);
    }

    private static void hides(Reader elka) {
        elka.open("/sign-in");
        elka.button("Елка Петрова").click();
        elka.page.waitForURL(address -> !address.contains("/sign-in"));
        elka.open("/desk");
        elka.page.locator("main a[href*='/desk/reports/']").first().click();
        elka.arrivesAt("/bg/desk/reports/.*");
        assertThat(elka.content()).contains("The pictures are not theirs");
        assertThat(Barriers.on(elka.page)).isEmpty();
        elka.press("Alt+3");
        assertThat(elka.focused().getAttribute("name"))
                .as("asks for a reason first")
                .isEqualTo("reason");
        elka.page.selectOption("[name=grounds]", "illegal");
        elka.page.fill("[name=reason]", "Закон за авторското право");
        elka.press("Alt+3");
        elka.arrivesAt("/bg/desk");
    }

    private static void reports(Reader citizen, String page) {
        citizen.open(page);
        citizen.link("Something is wrong here").click();
        citizen.arrivesAt("/en" + page + "/report");
        citizen.page.locator("[name=kind][value=illegal]").check();
        citizen.page.fill("[name=words]", "The pictures are not theirs.");
        citizen.page.evaluate("document.querySelector('[name=begun]').value = 1"); // read for long enough
        citizen.button("Send").click();
        citizen.arrivesAt("/en/reports/.*");
        assertThat(citizen.content()).contains("The pictures are not theirs", "answers by");
        assertThat(citizen.sidewaysScroll()).isZero();
        assertThat(Barriers.on(citizen.page)).isEmpty();
    }

    private static void objects(Reader citizen, String page) {
        String link = citizen.address();
        assertThat(citizen.open(page)).isEqualTo(404);
        citizen.goTo(link);
        assertThat(citizen.content()).contains("no longer shown", "Закон за авторското право");
        assertThat(Barriers.on(citizen.page)).isEmpty();
        citizen.page.fill("[name=words]", "I found out that they asked.");
        citizen.button("Send the objection").click();
        citizen.arrivesAt("/en/reports/.*");
        assertThat(citizen.content()).contains("Somebody else decides by");
    }
}
