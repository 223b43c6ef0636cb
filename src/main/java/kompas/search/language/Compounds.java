package kompas.search.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words made of two, as Danish makes them and Bulgarian borrows them: Teaterforening has to do with teater, Фотоклуб with
 * фото. Only words ending in one of {@code reference/search/compounds.txt} are taken apart.
 */
public final class Compounds {

    private static final List<String> ENDINGS = WordFile.words("compounds.txt").stream()
            .sorted((one, other) -> other.length() - one.length())
            .toList();
    private static final int SHORTEST_BEGINNING = 3;

    private Compounds() {}

    /** The word and, where it is two, both of them. */
    public static Stream<String> parts(String word) {
        for (String ending : ENDINGS) {
            int cut = word.length() - ending.length();
            if (cut >= SHORTEST_BEGINNING && word.endsWith(ending)) {
                return Stream.of(word, word.substring(0, cut), ending);
            }
        }
        return Stream.of(word);
    }
}
