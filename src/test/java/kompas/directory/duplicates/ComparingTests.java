package kompas.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kompas.directory.duplicates.Particulars.Whereabouts;
import org.junit.jupiter.api.Test;

/** Who is taken for whom. */
class ComparingTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final LikenessReading READING = new LikenessReading(VOCABULARY);
    private static final Comparing COMPARING =
            new Comparing(Weights.load(), VOCABULARY, new WordCounts(3700, Map.of("hristo", 240, "botev", 230)));

    private static final Whereabouts SALASH = in("Салаш");

    private static Whereabouts in(String village) {
        return new Whereabouts("BG", null, null, village, null, null, null, null);
    }

    private static Comparison compare(Particulars one, Particulars other) {
        return COMPARING.compare(READING.read(one), READING.read(other));
    }

    @Test
    void theSameHouseInTheOtherScriptWithoutItsLegalFormIsFound() {
        Comparison comparison = compare(
                Particulars.of("Народно читалище „Светлина – 1896 г.“", SALASH),
                Particulars.of("Svetlina 1896", in("с. Салаш")));
        assertThat(comparison.isLikely()).isTrue();
        assertThat(comparison.reasons()).extracting(Reason::code).contains("same_name_other_script", "same_place");
    }

    @Test
    void theSameHeroInAnotherVillageIsAnotherHouse() {
        assertThat(compare(Particulars.of("НЧ Христо Ботев", SALASH), Particulars.of("Христо Ботев", in("Брусарци")))
                        .isLikely())
                .isFalse();
    }

    @Test
    void theFriendsOfALibraryAreNotTheLibrary() {
        Whereabouts town = new Whereabouts("US", null, null, "Salem", "OR", "97301", null, null);
        assertThat(compare(Particulars.of("Salem Library", town), Particulars.of("Friends of Salem Library", town))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aNumberMakesAnotherLodge() {
        Whereabouts town = new Whereabouts("US", null, null, "Salem", "OR", "97301", null, null);
        assertThat(compare(
                                Particulars.of("Rural Water District No 5", town),
                                Particulars.of("Rural Water District No 9", town))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aPhoneIsTheSameHoweverItIsWrittenAndNeverTold() {
        Comparison comparison =
                compare(reached("Клуб „Шах“", "0878 184 512"), reached("Шахматен клуб", "+359 878 18-45-12"));
        assertThat(comparison.reasons()).contains(Reason.of("same_phone"));
        assertThat(comparison.reasons().toString()).doesNotContain("184512");
        assertThat(LikenessText.write(READING.read(reached("Клуб „Шах“", "0878 184 512"))))
                .doesNotContain("184512");
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        Likeness likeness = READING.read(new Particulars(
                List.of("Svetlina 1896", "Читалище „Светлина“"),
                "chitalishte",
                new Whereabouts("BG", "m", "s", "Салаш", null, "3931", "ул. Първа 5 А", null),
                List.of("BG-EIK:000152517"),
                List.of("0878184512"),
                List.of("info@svetlina.bg"),
                List.of("https://www.facebook.com/svetlina/", "http://svetlina.bg")));
        assertThat(LikenessText.read(LikenessText.write(likeness))).isEqualTo(likeness);
    }

    private static Particulars reached(String name, String phone) {
        return new Particulars(List.of(name), null, SALASH, List.of(), List.of(phone), List.of(), List.of());
    }
}
