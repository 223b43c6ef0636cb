package kompas.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** A librarian who has never seen XLSForm writes a questionnaire, with the mouse and without. */
class WritingBrowserTests extends Visit {

    @Test
    void questionsAreWrittenMovedByKeyAndDraggedAndNothingStandsInTheWay() {
        Reader elka = reader(Device.DESK, "en");
        elka.open("/sign-in");
        elka.button("Елка Петрова").click();
        elka.open("/questionnaires/new");
        Barriers.noneFor(elka);
        elka.page.getByLabel("What is it called?").fill("Choirs of our town");
        elka.button("Begin").click();
        add(elka, "How many sing?", "Whole number");
        Barriers.noneFor(elka);
        add(elka, "Where do you sing?", "Short text");
        elka.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list"))
                .click();
        Barriers.noneFor(elka);
        Locator up = elka.page.locator("#up-q-where_do_you_sing");
        up.focus();
        elka.press("Enter");
        assertThat(elka.page.locator(".write-line").nth(3)).containsText("Where do you sing?");
        assertThat(elka.page.locator("#up-q-where_do_you_sing")).isFocused();
        BoundingBox target = elka.page.locator("#q-where_do_you_sing").boundingBox();
        Locator grip = elka.page.locator("#q-how_many_sing [data-grip]");
        BoundingBox from = grip.boundingBox();
        elka.page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        elka.page.mouse().down();
        elka.page.mouse().move(target.x + 40, target.y + 4);
        elka.page.mouse().up();
        assertThat(elka.page.locator(".write-line").nth(3)).containsText("How many sing?");
        assertThat(elka.page.locator(".write-line").nth(4)).containsText("Where do you sing?");
    }

    private static void add(Reader elka, String words, String kind) {
        String list = elka.page.url().replaceAll("/write.*", "/write/add");
        elka.page.navigate(list);
        elka.page.getByLabel("What do you want to ask?").fill(words);
        elka.page
                .locator("label.choice", new Page.LocatorOptions().setHasText(kind))
                .first()
                .click();
        elka.button("Add it").click();
        assertThat(elka.page.locator("h1")).hasText(words);
    }
}
