package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.duplicates.Sureness;
import kompas.directory.duplicates.Which;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations side by side on the screen.
 *
 * @param path of this page, behind the language
 * @param kept what the address carries along, and where in the list this is
 * @param decides whether the reader decides, and not only asks
 * @param different who said that they are two, and when; empty when nobody did
 * @param proposed who asked to look at them, when, and what they wrote
 * @param stays whose page stays unless somebody chooses otherwise, and why
 * @param choose where they say different things
 * @param alone where only one says something
 * @param same where both say the same
 * @param problem a message about why nothing was done, empty when something was or nobody tried
 * @param next where the next pair is, with what it carries along
 */
public record PairView(
        String path,
        Map<String, List<String>> kept,
        Card one,
        Card other,
        Sureness sureness,
        ReasonWords reasons,
        boolean decides,
        Optional<Said> different,
        Optional<Said> proposed,
        Which stays,
        String staysWhy,
        List<Line> choose,
        List<Line> alone,
        List<Line> same,
        String problem,
        String next,
        Optional<Undo> undo) {

    /**
     * One of the two.
     *
     * @param number 1 or 2, by which it is called on this page
     * @param path of its page behind the language; empty when the public does not see it
     * @param seen when it was changed last, as this page shows it
     * @param ties what leads to it, in words
     */
    public record Card(int number, FactLine name, String where, String path, String seen, List<String> ties) {}

    /** What somebody said of the pair before. */
    public record Said(String name, String date, String note) {}

    /**
     * One field.
     *
     * @param name of its buttons
     */
    public record Line(String name, String title, List<Option> options) {}

    /**
     * One answer to whose word counts.
     *
     * @param number 1 or 2; 0 for both together
     * @param origin where it comes from and from when; may be empty
     * @param why it is proposed; empty when it is not
     */
    public record Option(String value, int number, List<FactLine> lines, String origin, String why, boolean chosen) {}

    public Card card(int number) {
        return number == 2 ? other : one;
    }

    /** The reader's own words to those who decide. */
    public Field note(Text t, @Nullable String typed) {
        return Field.of("note", t.say("duplicates.ask.note"))
                .value(typed == null ? "" : typed)
                .hint(t.say("duplicates.ask.note-hint"))
                .optionally();
    }
}
