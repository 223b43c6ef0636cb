package kompas.surveys.writing.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.web.Choice;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.bank.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Questions of the bank to choose from.
 *
 * @param themes with how many questions each has
 * @param beside what the one asks behind which they will stand, "" for the end
 * @param added what has just been added, "" for nothing
 * @param previous address of the page before, null for none
 */
public record BankView(
        Writing writing,
        Asked asked,
        List<Choice> themes,
        List<Part> parts,
        String beside,
        WriteDone done,
        String added,
        Pages pages) {

    /** What is looked at. */
    public record Asked(String token, String theme, String words, String at, String where, String page) {}

    /** Those of one theme. */
    public record Part(Theme theme, List<Card> cards) {}

    /**
     * A question as it will look.
     *
     * @param more how many further questions belong to it
     * @param facts of an organisation it fills in, "" for none
     * @param keeper the library that keeps it for others, "" for what comes with Kompas
     * @param there whether the questionnaire asks it already
     * @param drop its id where the reader may take it out of the bank
     */
    public record Card(
            String key,
            String title,
            Preview preview,
            int more,
            String facts,
            String keeper,
            boolean there,
            @Nullable UUID drop) {}

    /** @param all how many there are in all */
    public record Pages(
            int first,
            int last,
            int all,
            @Nullable String previous,
            @Nullable String next) {}

    public String path() {
        return writing.questionnaire().path() + "/write";
    }
}
