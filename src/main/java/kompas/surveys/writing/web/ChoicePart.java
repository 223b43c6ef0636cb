package kompas.surveys.writing.web;

import java.util.List;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;

/**
 * Part of a list of choices: a page lays out, and takes in, only so many fields.
 *
 * @param number counted from 1
 * @param first where the first of it stands in the list, from 0
 * @param all how many choices there are
 */
public record ChoicePart(int number, int first, List<Choices.Choice> shown, int all) {

    private static final int MOST_FIELDS = 320;
    private static final int FEWEST = 10;

    static ChoicePart of(Manuscript m, Item item, String wished) {
        boolean has = item.kind().chooses() && !item.fromFile();
        List<Choices.Choice> all = has ? Choices.of(m, item.list()) : List.of();
        int most = Math.max(FEWEST, MOST_FIELDS / Languages.of(m).all().size());
        int last = Math.max(1, (all.size() + most - 1) / most);
        int number = wished.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(wished), last) : 1;
        int first = (number - 1) * most;
        return new ChoicePart(number, first, all.subList(first, Math.min(all.size(), first + most)), all.size());
    }

    public boolean before() {
        return first > 0;
    }

    public boolean after() {
        return first + shown.size() < all;
    }
}
