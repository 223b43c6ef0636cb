package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reader of templates sees exactly the markup, or the checks built on it would pass everything. */
class TemplateSourceTests {

    @Test
    void javaIsGoneAndWordsStay() {
        assertThat(TemplateSource.markupOf("""
                        @import kompas.shared.web.Page
                        @param Page page
                        @if(page.path().equals(")"))<p title="${t.say("x")}">Hello</p>@endif
                        """)).isEqualTo("\n\n<p title=\"\">Hello</p>\n");
    }

    @Test
    void contentBlocksAreMarkup() {
        assertThat(TemplateSource.markupOf("@template.ui.page(page = page, content = @`<p>Word ${a + \"b\"}</p>`)"))
                .isEqualTo("<p>Word </p>");
    }

    @Test
    void commentsAreGone() {
        assertThat(TemplateSource.markupOf("<%-- why --%><i></i>")).isEqualTo("<i></i>");
    }
}
