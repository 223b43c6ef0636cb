package kompas.surveys.writing.sheets;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.tree.QuestionType;

/**
 * What the cell {@code type} of a row says.
 *
 * @param list what is chosen from, "" for nothing; a file where {@code fromFile}
 * @param other whether people may write an answer of their own
 */
record RowType(Kind kind, String list, boolean fromFile, boolean other, Edge edge) {

    /** Whether something with rows in it begins or ends here. */
    enum Edge {
        NONE,
        BEGIN,
        END
    }

    static final String MULTILINE = "multiline";

    private static final Map<QuestionType, Kind> PLAIN = plain();
    private static final Set<String> REPEATS = Set.of("repeat", "lgroup", "looped group");
    private static final List<String> OTHERS = List.of(" or specify other", " or_other", " or other");

    /** Those that begin with the words of another come first. */
    private static final List<Map.Entry<String, Kind>> CHOOSE = List.of(
            Map.entry("select_one_from_file", Kind.ONE_OF),
            Map.entry("select_multiple_from_file", Kind.SEVERAL_OF),
            Map.entry("select one from file", Kind.ONE_OF),
            Map.entry("select multiple from file", Kind.SEVERAL_OF),
            Map.entry("select one from", Kind.ONE_OF),
            Map.entry("select all that apply from", Kind.SEVERAL_OF),
            Map.entry("select all that apply", Kind.SEVERAL_OF),
            Map.entry("select_one", Kind.ONE_OF),
            Map.entry("select one", Kind.ONE_OF),
            Map.entry("select1", Kind.ONE_OF),
            Map.entry("select_multiple", Kind.SEVERAL_OF),
            Map.entry("select multiple", Kind.SEVERAL_OF),
            Map.entry("rank", Kind.RANK));

    private static Map<QuestionType, Kind> plain() {
        Map<QuestionType, Kind> plain = new EnumMap<>(QuestionType.class);
        plain.put(QuestionType.TEXT, Kind.SHORT_TEXT);
        plain.put(QuestionType.INTEGER, Kind.WHOLE_NUMBER);
        plain.put(QuestionType.DECIMAL, Kind.NUMBER);
        plain.put(QuestionType.DATE, Kind.DATE);
        plain.put(QuestionType.TIME, Kind.TIME);
        plain.put(QuestionType.DATE_TIME, Kind.DATE_TIME);
        plain.put(QuestionType.RANGE, Kind.SCALE);
        plain.put(QuestionType.GEOPOINT, Kind.PLACE);
        plain.put(QuestionType.IMAGE, Kind.PHOTO);
        plain.put(QuestionType.AUDIO, Kind.SOUND);
        plain.put(QuestionType.VIDEO, Kind.VIDEO);
        plain.put(QuestionType.FILE, Kind.FILE);
        plain.put(QuestionType.BARCODE, Kind.BARCODE);
        plain.put(QuestionType.NOTE, Kind.NOTE);
        plain.put(QuestionType.ACKNOWLEDGE, Kind.AGREE);
        plain.put(QuestionType.CALCULATE, Kind.CALCULATED);
        plain.put(QuestionType.HIDDEN, Kind.HIDDEN);
        return plain;
    }

    static RowType of(String cell, String appearance) {
        String type = cell.strip().replaceAll("\\s+", " ");
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("begin_") || lower.startsWith("begin ")) {
            String what = lower.substring(6);
            Kind kind = what.equals("group") ? Kind.SECTION : REPEATS.contains(what) ? Kind.REPEATED : Kind.OTHER;
            return new RowType(kind, "", false, false, Edge.BEGIN);
        }
        if (lower.startsWith("end_") || lower.startsWith("end ") && !lower.equals("end time")) {
            return new RowType(Kind.OTHER, "", false, false, Edge.END);
        }
        QuestionType known = QuestionType.named(type);
        return known == null ? chosen(type) : plain(known, appearance);
    }

    private static RowType plain(QuestionType type, String appearance) {
        Kind kind = PLAIN.getOrDefault(type, type.tag().isEmpty() ? Kind.BY_ITSELF : Kind.OTHER);
        boolean several =
                kind == Kind.SHORT_TEXT && List.of(appearance.split("\\s+")).contains(MULTILINE);
        return new RowType(several ? Kind.LONG_TEXT : kind, "", false, false, Edge.NONE);
    }

    private static RowType chosen(String type) {
        for (Map.Entry<String, Kind> choose : CHOOSE) {
            if (type.startsWith(choose.getKey() + " ")) {
                String rest = type.substring(choose.getKey().length() + 1);
                String other =
                        OTHERS.stream().filter(rest::endsWith).findFirst().orElse("");
                String list = rest.substring(0, rest.length() - other.length());
                if (list.indexOf(' ') < 0) {
                    return new RowType(
                            choose.getValue(), list, choose.getKey().endsWith("file"), !other.isEmpty(), Edge.NONE);
                }
            }
        }
        return new RowType(Kind.OTHER, "", false, false, Edge.NONE);
    }
}
