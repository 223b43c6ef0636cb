package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import kompas.shared.text.Slugs;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.expression.XmlNames;

/** The names answers are kept under: finding one, and giving another with everything that speaks of it. */
public final class Names {

    private static final int LONGEST = 40;
    private static final String QUESTION = "question";

    private Names() {}

    /** All that are taken, in small letters. */
    public static Set<String> taken(Manuscript m) {
        Set<String> taken = new HashSet<>(Set.of("meta"));
        for (int row = 0; row < m.survey().size(); row++) {
            taken.add(m.survey().cell(row, "name").toLowerCase(Locale.ROOT));
        }
        return taken;
    }

    /** A name made of what is asked, and free: "How many members?" is {@code how_many_members}. */
    public static String free(Set<String> taken, String words, String otherwise) {
        String base = word(words).isEmpty() ? otherwise : word(words);
        String name = base;
        for (int i = 2; taken.contains(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    private static String word(String words) {
        String plain = words.replaceAll("\\$\\{[^}]*}", " ").strip();
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        String slug = Slugs.of(plain).replace('-', '_');
        String cut = slug.length() <= LONGEST
                ? slug
                : slug.substring(0, slug.lastIndexOf('_', LONGEST) > 0 ? slug.lastIndexOf('_', LONGEST) : LONGEST);
        return cut.matches("[0-9].*") ? "n_" + cut : cut;
    }

    public static boolean isUsable(String name) {
        return XmlNames.isPlain(name);
    }

    /** Another name for a question; every sheet that speaks of it by {@code ${name}} speaks of the new one. */
    public static Manuscript rename(Manuscript m, String key, String name) {
        Item item = m.outline().find(key).orElse(null);
        if (item == null || item.name().equals(name)) {
            return m;
        }
        if (!isUsable(name)
                || taken(m).contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase(item.name())) {
            return m;
        }
        Manuscript renamed = m.withSurvey(m.survey().with(item.row(), "name", name));
        if (item.name().isEmpty() || !item.key().equals(item.name())) {
            return renamed;
        }
        return everywhere(bound(renamed, item.name(), name), text -> rewritten(text, item.name(), name));
    }

    /** The rows of the bindings speak of questions without a sign around them. */
    private static Manuscript bound(Manuscript m, String from, String to) {
        int at = m.place(Bindings.SHEET);
        if (at < 0) {
            return m;
        }
        Sheet sheet = m.workbook().sheets().get(at);
        int column = sheet.headings().indexOf(QUESTION);
        return column < 0
                ? m
                : m.withSheet(
                        at,
                        changed(
                                sheet,
                                (place, text) -> place == column && text.strip().equals(from) ? to : text));
    }

    private interface Change {
        String of(int column, String text);
    }

    private static Sheet changed(Sheet sheet, Change change) {
        List<Row> rows = new ArrayList<>();
        boolean any = false;
        for (Row row : sheet.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(change.of(i, row.cells().get(i)));
            }
            any |= !cells.equals(row.cells());
            rows.add(cells.equals(row.cells()) ? row : new Row(row.number(), cells));
        }
        return any ? new Sheet(sheet.name(), sheet.headings(), rows) : sheet;
    }

    private static Manuscript everywhere(Manuscript m, UnaryOperator<String> change) {
        Manuscript changed = m;
        for (int i = 0; i < m.workbook().sheets().size(); i++) {
            Sheet before = m.workbook().sheets().get(i);
            Sheet after = changed(before, (column, text) -> change.apply(text));
            changed = after == before ? changed : changed.withSheet(i, after);
        }
        return changed;
    }

    static String rewritten(String text, String from, String to) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Reference reference : References.in(text)) {
            if (reference.name().equals(from)) {
                int name = reference.end() - 1 - from.length();
                written.append(text, at, name).append(to);
                at = reference.end() - 1;
            }
        }
        return at == 0 ? text : written.append(text, at, text.length()).toString();
    }

    /** Without the rows of the bindings about these. */
    static Manuscript unbound(Manuscript m, Set<String> names) {
        int at = m.place(Bindings.SHEET);
        if (at < 0) {
            return m;
        }
        Sheet sheet = m.workbook().sheets().get(at);
        int column = sheet.headings().indexOf(QUESTION);
        List<Row> kept = sheet.rows().stream()
                .filter(row -> column < 0
                        || column >= row.cells().size()
                        || !names.contains(row.cells().get(column).strip()))
                .toList();
        return kept.size() == sheet.rows().size()
                ? m
                : m.withSheet(at, new Sheet(sheet.name(), sheet.headings(), Numbering.of(sheet.rows(), kept)));
    }
}
