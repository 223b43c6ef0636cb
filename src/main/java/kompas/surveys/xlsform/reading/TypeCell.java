package kompas.surveys.xlsform.reading;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kompas.surveys.xlsform.tree.QuestionType;

/** What the cell "type" of a row says. */
sealed interface TypeCell {

    enum Part {
        GROUP("group"),
        REPEAT("repeat"),
        LOOP("loop");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** @param list what a loop goes over, "" for the others */
    record Begin(Part part, String list) implements TypeCell {}

    record End(Part part) implements TypeCell {}

    /**
     * @param list a list, a file, or a reference
     * @param isFile whether the list is a file
     * @param other whether people may write an answer of their own
     */
    record Select(QuestionType type, String list, boolean isFile, boolean other) implements TypeCell {}

    record Plain(QuestionType type) implements TypeCell {}

    /** @param tags the list of what is asked about a place of OpenStreetMap */
    record MapPlace(String tags) implements TypeCell {}

    /** A file to look things up in. */
    record External(String ending) implements TypeCell {}

    /** A setting written among the questions, as was once the custom. */
    record Setting(String name) implements TypeCell {}

    record SelectWithoutList(String text) implements TypeCell {}

    record Unknown(String text) implements TypeCell {}

    Map<String, Part> PARTS = Map.of(
            "group", Part.GROUP,
            "repeat", Part.REPEAT,
            "lgroup", Part.REPEAT,
            "looped group", Part.REPEAT,
            "loop", Part.LOOP);

    List<String> OTHERS = List.of(" or specify other", " or_other", " or other");

    Map<String, String> SETTINGS = Map.of(
            "form_title", "title",
            "set form title", "title",
            "set_form_title", "title",
            "form_id", "id_string",
            "set form id", "id_string",
            "set_form_id", "id_string",
            "prefix", "prefix");

    /** Those that begin with the words of another come first. */
    Map<String, QuestionType> SELECTS = selects();

    private static Map<String, QuestionType> selects() {
        Map<String, QuestionType> selects = new LinkedHashMap<>();
        List.of(
                        entry("select_one_from_file", QuestionType.SELECT_ONE),
                        entry("select_multiple_from_file", QuestionType.SELECT_MULTIPLE),
                        entry("select one from file", QuestionType.SELECT_ONE),
                        entry("select multiple from file", QuestionType.SELECT_MULTIPLE),
                        entry("select_one_external", QuestionType.SELECT_EXTERNAL),
                        entry("select one external", QuestionType.SELECT_EXTERNAL),
                        entry("select one from", QuestionType.SELECT_ONE),
                        entry("select all that apply from", QuestionType.SELECT_MULTIPLE),
                        entry("select all that apply", QuestionType.SELECT_MULTIPLE),
                        entry("add select one prompt using", QuestionType.SELECT_ONE),
                        entry("add select multiple prompt using", QuestionType.SELECT_MULTIPLE),
                        entry("select_one", QuestionType.SELECT_ONE),
                        entry("select one", QuestionType.SELECT_ONE),
                        entry("select1", QuestionType.SELECT_ONE),
                        entry("select_multiple", QuestionType.SELECT_MULTIPLE),
                        entry("select multiple", QuestionType.SELECT_MULTIPLE),
                        entry("rank", QuestionType.RANK))
                .forEach(one -> selects.put(one.getKey(), one.getValue()));
        return selects;
    }

    static TypeCell of(String text) {
        QuestionType plain = QuestionType.named(text);
        if (plain != null) {
            return new Plain(plain);
        }
        if (text.equals("csv-external") || text.equals("xml-external")) {
            return new External(text.substring(0, 3));
        }
        if (SETTINGS.containsKey(text)) {
            return new Setting(SETTINGS.get(text));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("begin_") || lower.startsWith("begin ")) {
            return begin(text, lower.substring(6));
        }
        if (lower.startsWith("end_") || lower.startsWith("end ")) {
            Part part = PARTS.get(lower.substring(4));
            return part == null ? new Unknown(text) : new End(part);
        }
        if (text.startsWith("osm ") && text.indexOf(' ', 4) < 0) {
            return new MapPlace(text.substring(4));
        }
        return select(text);
    }

    private static TypeCell begin(String text, String rest) {
        Part whole = PARTS.get(rest);
        if (whole != null) {
            return new Begin(whole, "");
        }
        int space = text.lastIndexOf(' ');
        String list = text.substring(space + 1);
        String words = space < 6 ? "" : rest.substring(0, space - 6);
        Part part = PARTS.get(words.endsWith(" over") ? words.substring(0, words.length() - 5) : words);
        return part == null ? new Unknown(text) : new Begin(part, list);
    }

    private static TypeCell select(String text) {
        for (Map.Entry<String, QuestionType> select : SELECTS.entrySet()) {
            String command = select.getKey();
            if (text.equals(command)) {
                return new SelectWithoutList(text);
            }
            if (text.startsWith(command + " ")) {
                String rest = text.substring(command.length() + 1);
                String other =
                        OTHERS.stream().filter(rest::endsWith).findFirst().orElse("");
                String list = rest.substring(0, rest.length() - other.length());
                if (!list.isEmpty() && list.indexOf(' ') < 0) {
                    return new Select(select.getValue(), list, command.endsWith("file"), !other.isEmpty());
                }
            }
        }
        return new Unknown(text);
    }
}
