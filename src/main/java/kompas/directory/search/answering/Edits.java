package kompas.directory.search.answering;

/** How many letters have to be changed, added, dropped or swapped with their neighbour to make one word of another. */
final class Edits {

    private Edits() {}

    static int between(String some, String other) {
        int[][] least = new int[some.length() + 1][other.length() + 1];
        for (int i = 0; i <= some.length(); i++) {
            least[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            least[0][j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                least[i][j] = cell(least, some, other, i, j);
            }
        }
        return least[some.length()][other.length()];
    }

    private static int cell(int[][] least, String some, String other, int i, int j) {
        int change = some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cell = Math.min(least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && some.charAt(i - 1) == other.charAt(j - 2)
                && some.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cell, least[i - 2][j - 2] + 1) : cell;
    }
}
