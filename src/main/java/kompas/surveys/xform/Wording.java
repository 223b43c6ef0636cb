package kompas.surveys.xform;

import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.services.locale.Localizer;
import org.javarosa.form.api.FormEntryCaption;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.xform.parse.XFormParser;
import org.jspecify.annotations.Nullable;

/** What a form says, in the language chosen, with answers put into its sentences. */
final class Wording {

    private final FormDef form;

    Wording(FormDef form) {
        this.form = form;
    }

    /** Chooses a language of the form: by its own name for it, or by a tag that the name ends in: Български (bg). */
    void speak(String language) {
        Localizer localizer = form.getLocalizer();
        if (localizer == null) {
            return;
        }
        for (String available : localizer.getAvailableLocales()) {
            if (available.equals(language) || available.endsWith("(" + language + ")")) {
                localizer.setLocale(available);
                return;
            }
        }
        localizer.setToDefault();
    }

    static String label(FormEntryCaption caption) {
        return said(caption.getQuestionText());
    }

    static Prompt.Words words(FormEntryPrompt prompt) {
        QuestionDef question = prompt.getQuestion();
        String guidance = question.getHelpTextID() == null
                ? ""
                : said(prompt.getSpecialFormQuestionText(question.getHelpTextID(), "guidance"));
        return new Prompt.Words(
                label(prompt),
                said(prompt.getHelpText()),
                guidance,
                file(prompt.getImageText()),
                file(prompt.getAudioText()),
                file(prompt.getSpecialFormQuestionText(FormEntryCaption.TEXT_FORM_VIDEO)));
    }

    /** What the form says to an answer it does not take; empty when it says nothing. */
    String breach(TreeElement element, Breach.Kind kind) {
        String attribute = switch (kind) {
            case REQUIRED -> "requiredMsg";
            case CONSTRAINT -> "constraintMsg";
            case TYPE, CHOICE, UNKNOWN_QUESTION, RULE -> "";
        };
        String written =
                attribute.isEmpty() ? null : element.getBindAttributeValue(XFormParser.NAMESPACE_JAVAROSA, attribute);
        if (written == null && kind == Breach.Kind.CONSTRAINT && element.getConstraint() != null) {
            written = element.getConstraint()
                    .getConstraintMessage(form.getEvaluationContext(), form.getMainInstance(), null);
        }
        return written == null ? "" : filled(text(written.strip()), element);
    }

    /** A text by its id, {@code jr:itext('…')}, or as it is written. */
    private String text(String written) {
        String id = written.startsWith(XFormParser.ITEXT_OPEN) && written.endsWith(XFormParser.ITEXT_CLOSE)
                ? written.substring(
                        XFormParser.ITEXT_OPEN.length(), written.length() - XFormParser.ITEXT_CLOSE.length())
                : "";
        Localizer localizer = form.getLocalizer();
        if (id.isEmpty() || localizer == null) {
            return written;
        }
        return said(localizer.getRawText(localizer.getLocale(), id));
    }

    private String filled(String text, TreeElement element) {
        return text.contains("${") ? said(form.fillTemplateString(text, element.getRef())) : text;
    }

    /** The name of a file: jr://images/a.png is a.png. */
    static String file(@Nullable String address) {
        return address == null ? "" : address.substring(address.lastIndexOf('/') + 1);
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
