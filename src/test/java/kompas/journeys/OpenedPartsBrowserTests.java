package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What opens over a page puts up no barriers either. */
class OpenedPartsBrowserTests extends Visit {

    @Test
    void theMenuTheFiltersAndTheSearchOfAPhoneAreForEverybody() {
        Reader reader = reader(Device.PHONE, "bg");
        reader.open("/organisations");
        reader.button("Меню").tap();
        assertThat(Barriers.on(reader.page)).as("menu").isEmpty();
        reader.press("Escape");

        reader.button("Филтри").tap();
        assertThat(Barriers.on(reader.page)).as("filters").isEmpty();
        reader.press("Escape");

        reader.page.locator("[popovertarget=seek]").tap();
        reader.page.locator("#seek input").pressSequentially("читал");
        reader.page.locator("#seek [role=option]").first().waitFor();
        reader.press("ArrowDown");
        assertThat(Barriers.on(reader.page)).as("suggestions").isEmpty();
        assertThat(reader.sidewaysScroll()).isZero();
    }
}
