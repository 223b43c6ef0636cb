package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody who uses no mouse. */
class KeyboardBrowserTests extends Visit {

    @Test
    void skipsToTheContentAndSeesWhereTheyAre() {
        Reader reader = reader(Device.DESK, "en");
        reader.open("");

        reader.press("Tab");
        assertThat(reader.focused().getAttribute("href")).isEqualTo("#content");
        assertThat(reader.focused().boundingBox().y).isNotNegative();

        reader.press("Enter", "Tab");
        assertThat(reader.focused().evaluate("e => !!e.closest('main')")).isEqualTo(true);
        for (int stop = 0; stop < 12; stop++) {
            assertThat(marked(reader.focused()))
                    .as(() -> reader.focused().evaluate("e => e.outerHTML.slice(0, 200)") + " shows no focus")
                    .isTrue();
            reader.press("Tab");
        }
    }

    @Test
    void opensTheMenuAndLeavesItWithEscape() {
        Reader reader = reader(Device.PHONE, "da");
        reader.open("");
        Locator menu = reader.page.locator("#menu");
        assertThat(menu.isVisible()).isFalse();

        reader.button("Menu").focus();
        reader.press("Enter");
        assertThat(menu.isVisible()).isTrue();
        reader.press("Tab");
        assertThat(reader.focused().evaluate("e => !!e.closest('#menu')")).isEqualTo(true);

        reader.press("Escape");
        assertThat(menu.isVisible()).isFalse();
        assertThat(reader.focused().getAttribute("popovertarget")).isEqualTo("menu");
    }

    @Test
    void takesASuggestionWithArrowAndEnter() {
        Reader reader = reader(Device.DESK, "bg");
        reader.open("");
        Locator box = reader.page.locator("main input[type=search]");
        box.focus();
        reader.page.keyboard().type("зелен");
        Locator lines = reader.page.locator("main [role=option]");
        lines.first().waitFor();
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");

        reader.press("ArrowDown");
        assertThat(lines.first().getAttribute("aria-selected")).isEqualTo("true");
        assertThat(box.getAttribute("aria-activedescendant"))
                .isEqualTo(lines.first().getAttribute("id"));
        reader.press("Escape");
        assertThat(lines.first().isVisible()).isFalse();
        assertThat(box.inputValue()).isEqualTo("зелен");

        reader.page.keyboard().type(" ");
        reader.page.keyboard().type("р");
        lines.first().waitFor();
        reader.press("ArrowDown", "Enter");
        reader.arrivesAt("/bg/organisations.+");
        assertThat(reader.heading()).isNotBlank();
    }

    /** Whether the element looks other than without the focus: an outline, or the line around an area of a map. */
    private static boolean marked(Locator focused) {
        return (Boolean) focused.evaluate("""
                e => {
                    const look = () => [e, ...e.querySelectorAll('*')].map(part => {
                        const style = getComputedStyle(part);
                        return [style.outlineStyle, style.outlineWidth, style.stroke, style.strokeWidth].join(' ');
                    }).join();
                    const focused = look();
                    e.blur();
                    const plain = look();
                    e.focus();
                    return focused !== plain;
                }
                """);
    }
}
