package kompas.surveys.xlsform.tree;

import java.util.Map;
import kompas.surveys.xlsform.sheet.Texts;

/**
 * What people read, see and hear.
 *
 * @param media names of files by kind: image, big-image, audio, video
 */
public record Wording(Texts label, Texts hint, Texts guidance, Map<String, Texts> media) {

    public static final Wording NONE = new Wording(Texts.NONE, Texts.NONE, Texts.NONE, Map.of());

    public static Wording label(Texts label) {
        return new Wording(label, Texts.NONE, Texts.NONE, Map.of());
    }

    public Wording withLabel(Texts other) {
        return new Wording(other, hint, guidance, media);
    }

    public Wording withHint(Texts other) {
        return new Wording(label, other, guidance, media);
    }

    public boolean isSeen() {
        return !label.isEmpty() || !hint.isEmpty() || !media.isEmpty();
    }

    /** Whether the label stands among the translations, because there is more than one text to it. */
    public boolean isLabelTranslated() {
        return label.isTranslated() || !media.isEmpty();
    }

    public boolean isHintTranslated() {
        return hint.isTranslated() || !guidance.isEmpty();
    }
}
