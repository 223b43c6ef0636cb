package kompas.surveys.writing.sheets;

import java.util.List;

/** The texts of a question that are written once per language. */
public enum Wording {
    LABEL("label"),
    HINT("hint"),
    REQUIRED_MESSAGE("bind::jr:requiredMsg"),
    LIMIT_MESSAGE("bind::jr:constraintMsg");

    private final String column;

    Wording(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether a column has this text, in whatever language. */
    boolean isIn(String key) {
        return key.equals(column) || key.startsWith(column + Grid.BETWEEN);
    }

    /** What stands there in a language; texts that name none are in the first. */
    public String in(Languages languages, Grid grid, int row, String language) {
        return grid.cell(row, key(languages, grid, language));
    }

    /** The column where the text of a language belongs. */
    public String key(Languages languages, Grid grid, String language) {
        return languages.key(grid, column, language);
    }

    public static List<Wording> all() {
        return List.of(values());
    }
}
