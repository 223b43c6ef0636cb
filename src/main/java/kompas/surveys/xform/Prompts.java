package kompas.surveys.xform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.RangeQuestion;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.util.restorable.RestoreUtils;
import org.javarosa.form.api.FormEntryCaption;
import org.javarosa.form.api.FormEntryPrompt;
import org.jspecify.annotations.Nullable;

/** Questions in our own words. */
final class Prompts {

    private Prompts() {}

    static Prompt of(FormEntryPrompt prompt, TreeElement element) {
        return new Prompt(
                Paths.of(element),
                control(prompt.getControlType()),
                type(prompt),
                Wording.words(prompt),
                prompt.isRequired(),
                prompt.isReadOnly(),
                Wording.said(prompt.getAppearanceHint()),
                answer(element.getValue()),
                options(prompt),
                attributes(prompt.getQuestion()));
    }

    private static String answer(@Nullable IAnswerData value) {
        return value == null ? "" : RestoreUtils.xfFact.serializeData(value);
    }

    private static List<Prompt.Option> options(FormEntryPrompt prompt) {
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (choices == null) {
            return List.of();
        }
        List<Prompt.Option> options = new ArrayList<>(choices.size());
        for (SelectChoice choice : choices) {
            String image = prompt.getSpecialFormSelectChoiceText(choice, FormEntryCaption.TEXT_FORM_IMAGE);
            options.add(new Prompt.Option(
                    choice.getValue(), Wording.said(prompt.getSelectChoiceText(choice)), Wording.file(image)));
        }
        return options;
    }

    private static Map<String, String> attributes(QuestionDef question) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (TreeElement attribute : question.getAdditionalAttributes()) {
            attributes.put(attribute.getName(), Wording.said(attribute.getAttributeValue()));
        }
        String mediatype = mediatype(question.getControlType());
        if (!mediatype.isEmpty()) {
            attributes.put("mediatype", mediatype);
        }
        if (question instanceof RangeQuestion range) {
            attributes.put("start", range.getRangeStart().toPlainString());
            attributes.put("end", range.getRangeEnd().toPlainString());
            attributes.put("step", range.getRangeStep().toPlainString());
        }
        return attributes;
    }

    private static String mediatype(int control) {
        return switch (control) {
            case Constants.CONTROL_IMAGE_CHOOSE -> "image/*";
            case Constants.CONTROL_AUDIO_CAPTURE -> "audio/*";
            case Constants.CONTROL_VIDEO_CAPTURE -> "video/*";
            case Constants.CONTROL_UPLOAD, Constants.CONTROL_OSM_CAPTURE, Constants.CONTROL_FILE_CAPTURE -> "*/*";
            default -> "";
        };
    }

    private static Prompt.Control control(int control) {
        return switch (control) {
            case Constants.CONTROL_SELECT_ONE -> Prompt.Control.SELECT_ONE;
            case Constants.CONTROL_SELECT_MULTI -> Prompt.Control.SELECT_MULTIPLE;
            case Constants.CONTROL_RANK -> Prompt.Control.RANK;
            case Constants.CONTROL_RANGE -> Prompt.Control.RANGE;
            case Constants.CONTROL_TRIGGER -> Prompt.Control.ACKNOWLEDGE;
            case Constants.CONTROL_UPLOAD,
                    Constants.CONTROL_IMAGE_CHOOSE,
                    Constants.CONTROL_AUDIO_CAPTURE,
                    Constants.CONTROL_VIDEO_CAPTURE,
                    Constants.CONTROL_OSM_CAPTURE,
                    Constants.CONTROL_FILE_CAPTURE -> Prompt.Control.UPLOAD;
            default -> Prompt.Control.INPUT;
        };
    }

    private static Prompt.Type type(FormEntryPrompt prompt) {
        Prompt.Control control = control(prompt.getControlType());
        if (control == Prompt.Control.SELECT_ONE) {
            return Prompt.Type.CHOICE;
        }
        if (control == Prompt.Control.SELECT_MULTIPLE || control == Prompt.Control.RANK) {
            return Prompt.Type.CHOICES;
        }
        return switch (prompt.getDataType()) {
            case Constants.DATATYPE_INTEGER, Constants.DATATYPE_LONG -> Prompt.Type.INTEGER;
            case Constants.DATATYPE_DECIMAL -> Prompt.Type.DECIMAL;
            case Constants.DATATYPE_DATE -> Prompt.Type.DATE;
            case Constants.DATATYPE_TIME -> Prompt.Type.TIME;
            case Constants.DATATYPE_DATE_TIME -> Prompt.Type.DATE_TIME;
            case Constants.DATATYPE_GEOPOINT -> Prompt.Type.GEOPOINT;
            case Constants.DATATYPE_GEOTRACE -> Prompt.Type.GEOTRACE;
            case Constants.DATATYPE_GEOSHAPE -> Prompt.Type.GEOSHAPE;
            case Constants.DATATYPE_BARCODE -> Prompt.Type.BARCODE;
            case Constants.DATATYPE_BINARY -> Prompt.Type.FILE;
            default -> Prompt.Type.TEXT;
        };
    }
}
