package kompas.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever colour a network chooses, its links can be read by day and by night; and it keeps its promises on working days. */
class AccentTests {

    @Test
    void everyColourHasOneThatCanBeReadOnLightAndOnDarkPages() {
        for (int red = 0; red < 256; red += 51) {
            for (int green = 0; green < 256; green += 51) {
                for (int blue = 0; blue < 256; blue += 51) {
                    Accent accent = new Accent(new Colour(red, green, blue).hex());
                    assertThat(accent.darkened().readable()).as(accent.hex()).isTrue();
                    assertThat(Colour.of(accent.onDark()).contrast(Colour.of("#263034")))
                            .as(accent.hex())
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @Test
    void aColourThatCanBeReadIsLeftAlone() {
        assertThat(new Accent("#0b5f58").readable()).isTrue();
        assertThat(new Accent("#0b5f58").darkened()).isEqualTo(new Accent("#0b5f58"));
        assertThat(new Accent("#ffee66").readable()).isFalse();
        assertThat(Accent.find("red")).isEmpty();
        assertThat(Accent.find("0B5F58")).contains(new Accent("#0b5f58"));
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21.0);
    }

    @Test
    void aPromiseMadeOnAFridayDoesNotEndOnASunday() {
        Correspondence soon = new Correspondence(Optional.empty(), Optional.empty(), 1);
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(soon.promisedFrom(friday)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Correspondence.USUAL.promisedFrom(friday)).isEqualTo(LocalDate.of(2026, 12, 4));
    }
}
