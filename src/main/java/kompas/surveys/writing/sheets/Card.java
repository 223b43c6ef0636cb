package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.FormQuestion;

/** Changes of one question that are more than a cell: what kind it is, and the list it lets people choose from. */
public final class Card {

    private static final String TYPE = "type";
    private static final String APPEARANCE = "control::appearance";
    private static final String PARAMETERS = "parameters";
    private static final String YES_NO = "yes_no";
    private static final Map<String, List<String>> YES_NO_WORDS =
            Map.of("en", List.of("Yes", "No"), "da", List.of("Ja", "Nej"), "bg", List.of("Да", "Не"));

    private Card() {}

    /** What kind a question is, seen with its choices: one of yes and no is a question of yes or no. */
    public static Kind kind(Manuscript m, Item item) {
        boolean yesNo = item.kind() == Kind.ONE_OF
                && !item.fromFile()
                && Choices.names(m, item.list()).equals(List.of("yes", "no"));
        return yesNo ? Kind.YES_NO : item.kind();
    }

    /** Another kind of answer. Choices are kept as far as the new kind has any. */
    public static Manuscript kind(Manuscript m, String key, Kind kind) {
        Item item = m.outline().find(key).orElse(null);
        if (item == null || kind(m, item) == kind || kind.type().isEmpty() || kind.holds() != item.holds()) {
            return m;
        }
        if (kind.holds()) {
            String end = kind == Kind.SECTION ? "end_group" : "end_repeat";
            return m.withSurvey(m.survey().with(item.row(), TYPE, kind.type()).with(item.end() - 1, TYPE, end));
        }
        if (kind == Kind.YES_NO) {
            Manuscript listed = yesNo(m);
            return listed.withSurvey(plain(listed.survey(), item).with(item.row(), TYPE, kind.type() + " " + YES_NO));
        }
        String type = kind.type();
        if (kind.chooses()) {
            boolean keeps = !item.list().isEmpty() && !item.fromFile() && kind(m, item) != Kind.YES_NO;
            type += " " + (keeps ? item.list() : Choices.free(m, item.name()));
        }
        Grid survey = plain(m.survey(), item).with(item.row(), TYPE, type);
        survey = kind == Kind.LONG_TEXT ? survey.with(item.row(), APPEARANCE, RowType.MULTILINE) : survey;
        survey = kind == Kind.SCALE ? survey.with(item.row(), PARAMETERS, "start=1 end=5 step=1") : survey;
        return m.withSurvey(survey);
    }

    /** Without what only the kind before understood. */
    private static Grid plain(Grid survey, Item item) {
        Grid plain = survey;
        if (item.kind() == Kind.SCALE) {
            plain = plain.with(item.row(), PARAMETERS, "");
        }
        List<String> looks =
                new ArrayList<>(List.of(survey.cell(item.row(), APPEARANCE).split("\\s+")));
        return looks.remove(RowType.MULTILINE) ? plain.with(item.row(), APPEARANCE, String.join(" ", looks)) : plain;
    }

    private static Manuscript yesNo(Manuscript m) {
        if (Choices.lists(m).contains(YES_NO)) {
            return m;
        }
        Manuscript listed = m;
        for (int i = 0; i < 2; i++) {
            Map<String, String> labels = new LinkedHashMap<>();
            for (String language : Languages.of(m).all()) {
                labels.put(
                        language,
                        YES_NO_WORDS
                                .getOrDefault(FormQuestion.tag(language), YES_NO_WORDS.getOrDefault("en", List.of()))
                                .get(i));
            }
            listed = Choices.add(listed, YES_NO, i == 0 ? "yes" : "no", labels);
        }
        return listed;
    }

    /** It lets people choose from another list, which may be one that others use. */
    public static Manuscript list(Manuscript m, String key, String list) {
        Item item = m.outline().find(key).orElse(null);
        if (item == null || !item.kind().chooses() || item.fromFile() || list.equals(item.list())) {
            return m;
        }
        return m.withSurvey(m.survey().with(item.row(), TYPE, item.kind().type() + " " + list));
    }

    /** What is on the card, in one number: another number means that somebody changed it. */
    public static String print(Manuscript m, Item item) {
        List<Object> all = new ArrayList<>(List.of(m.survey().cells(item.row())));
        Set<String> lists = Set.of(item.list());
        Choices.of(m, item.list()).forEach(choice -> all.add(m.choices().cells(choice.row())));
        all.add(lists);
        return Integer.toHexString(all.hashCode());
    }
}
