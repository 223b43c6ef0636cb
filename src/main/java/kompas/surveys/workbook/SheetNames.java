package kompas.surveys.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: at most 31 letters, some of them not, none twice. Excel's own files keep theirs. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static List<String> of(List<Sheet> sheets) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : sheets) {
            String wished = cut(
                    sheet.name()
                            .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'|'$", "_")
                            .strip(),
                    LONGEST);
            String name = wished.isEmpty() ? "sheet" : wished;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = cut(wished, LONGEST - 5) + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most);
    }
}
