package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A librarian who asks what her region lacks, and somebody without scripts before a map. */
class WhatIsMissingBrowserTests extends Visit {

    @Test
    void aFieldNobodyWorksInLeadsToThoseNextDoorWhoDo() {
        Reader librarian = reader(Device.DESK, "en");
        librarian.open("/regions/BG412");
        assertThat(librarian.content()).contains("What is missing here");
        Locator around = librarian.page.locator(".gaps li a").first();
        String number = around.innerText().replaceAll("\\D", "");
        around.click();
        librarian.arrivesAt("/en/organisations\\?.*field=.*");
        assertThat(librarian.content()).containsPattern("(?m)^" + number + " organisations?$");
    }

    @Test
    void aDiscOnTheMapLeadsToTheListWhereItStands() {
        Reader reader = reader(Device.DESK.withoutScripts(), "en");
        reader.open("/organisations?view=map&region=BG324");
        Locator disc = reader.page.locator("figure.map a:has(circle)").first();
        reader.goTo(disc.getAttribute("href"));
        assertThat(reader.address()).contains("near=", "region=BG324").doesNotContain("view=map");
        assertThat(reader.page.locator("article.entry").count()).isPositive();
    }
}
