package kompas.surveys.xlsform.tree;

import java.util.Map;

/**
 * Something a client does when something happens: sets a value, takes the position, records.
 *
 * @param value an expression; "" where the action needs none
 * @param settings further attributes
 */
public record Action(String name, Event event, String value, Map<String, String> settings) {

    public static final String SET_VALUE = "setvalue";
    public static final String SET_POSITION = "odk:setgeopoint";
    public static final String RECORD = "odk:recordaudio";

    public enum Event {
        FIRST_LOAD("odk-instance-first-load"),
        LOAD("odk-instance-load"),
        NEW_REPEAT("odk-new-repeat"),
        VALUE_CHANGED("xforms-value-changed");

        private final String code;

        Event(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Action of(String name, Event event, String value) {
        return new Action(name, event, value, Map.of());
    }
}
