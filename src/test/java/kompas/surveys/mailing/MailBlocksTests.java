package kompas.surveys.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kompas.mail.Block.Button;
import kompas.mail.Block.Items;
import kompas.mail.Block.Paragraph;
import org.junit.jupiter.api.Test;

/** What a librarian wrote arrives as a mail, whatever they wrote. */
class MailBlocksTests {

    @Test
    void aLinkThatStandsAloneIsAButtonAndEachFurtherOneALink() {
        assertThat(
                        MailBlocks.of(
                                "# Hello\n\nCome **soon**.\nBring cake.\n\n[Answer](https://k.example/a)\n\n[See](https://k.example/b)"))
                .containsExactly(
                        new Paragraph("Hello"),
                        new Paragraph("Come soon.\nBring cake."),
                        new Button("Answer", "https://k.example/a"),
                        new Items(List.of(new Items.Item("See", Optional.of("https://k.example/b")))));
    }

    @Test
    void aLinkWithinASentenceAndOneThatLeadsNowhereAreWords() {
        assertThat(MailBlocks.of(
                        "See [the page](https://k.example) and ring.\n\n[Do](javascript:x)\n\nTake:\n- one\n2. two"))
                .containsExactly(
                        new Paragraph("See the page: https://k.example and ring."),
                        new Paragraph("Do: javascript:x"),
                        new Paragraph("Take:"),
                        new Items(List.of(
                                new Items.Item("one", Optional.empty()), new Items.Item("two", Optional.empty()))));
    }

    @Test
    void aLetterOfNothingIsAMailOfNothing() {
        assertThat(MailBlocks.of(" \n ")).isEmpty();
    }
}
