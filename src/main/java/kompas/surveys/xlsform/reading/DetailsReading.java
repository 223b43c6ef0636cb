package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Wording;

/** What any row of the survey says of itself: its texts, and the attributes of bind, body and data. */
final class DetailsReading {

    /** Texts of the bind, which alone of its attributes can be translated. */
    static final List<String> MESSAGES = List.of("jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString");

    private DetailsReading() {}

    /** @param bind what the type brings along; the row can say otherwise */
    static Details of(Cells row, Map<String, String> bind) {
        Map<String, String> attributes = new LinkedHashMap<>(bind);
        attributes.putAll(row.below("bind"));
        Map<String, Texts> messages = new LinkedHashMap<>();
        for (String message : MESSAGES) {
            Texts texts = row.texts("bind::" + message);
            attributes.remove(message);
            if (!texts.isEmpty()) {
                messages.put(message, texts);
            }
        }
        Wording wording = new Wording(row.texts("label"), row.texts("hint"), row.texts("guidance_hint"), media(row));
        return new Details(
                wording,
                attributes,
                messages,
                new LinkedHashMap<>(row.below("control")),
                new LinkedHashMap<>(row.below("instance")));
    }

    static Map<String, Texts> media(Cells row) {
        Map<String, Texts> media = new LinkedHashMap<>();
        for (String kind : kinds(row)) {
            Texts files = row.texts("media::" + kind);
            if (!files.isEmpty()) {
                media.put(kind, files);
            }
        }
        return media;
    }

    /** The usual kinds and whatever else the sheet has columns for. */
    private static Set<String> kinds(Cells row) {
        Set<String> kinds = new LinkedHashSet<>(List.of("image", "big-image", "audio", "video"));
        kinds.addAll(row.below("media").keySet());
        return kinds;
    }
}
