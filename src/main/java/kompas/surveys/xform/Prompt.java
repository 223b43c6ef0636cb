package kompas.surveys.xform;

import java.util.List;
import java.util.Map;

/**
 * A question as it stands in a response: what is shown, and what is answered.
 *
 * @param path by which {@link Filling#answer} knows it
 * @param appearance how its author wishes it shown, empty when he says nothing
 * @param answer as a phone would send it; choices by their names, several with spaces between
 * @param choices that conditions leave, in their order; empty where nothing is chosen
 * @param attributes further ones of the control: mediatype, rows, start, end, step
 */
public record Prompt(
        String path,
        Control control,
        Type type,
        Words words,
        boolean required,
        boolean readOnly,
        String appearance,
        String answer,
        List<Option> choices,
        Map<String, String> attributes) {

    /** The same words, and nothing to answer. */
    public Prompt toRead() {
        return new Prompt(path, Control.INPUT, Type.TEXT, words, false, true, "", "", List.of(), Map.of());
    }

    /** By what means somebody answers. */
    public enum Control {
        INPUT,
        SELECT_ONE,
        SELECT_MULTIPLE,
        RANK,
        RANGE,
        UPLOAD,
        ACKNOWLEDGE
    }

    /** What an answer is. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        TIME,
        DATE_TIME,
        CHOICE,
        CHOICES,
        GEOPOINT,
        GEOTRACE,
        GEOSHAPE,
        BARCODE,
        FILE;

        public boolean isPlace() {
            return this == GEOPOINT || this == GEOTRACE || this == GEOSHAPE;
        }
    }

    /**
     * What is said; empty where nothing is.
     *
     * @param guidance for whoever asks, not for whoever answers
     * @param image name of a file beside the form
     * @param audio name of a file beside the form
     * @param video name of a file beside the form
     */
    public record Words(String label, String hint, String guidance, String image, String audio, String video) {}

    /**
     * A choice.
     *
     * @param name what is answered
     * @param image name of a file beside the form, empty when there is none
     */
    public record Option(String name, String label, String image) {}
}
