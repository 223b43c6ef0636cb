package kompas.directory.editing;

import java.util.List;
import kompas.shared.text.Text;

/**
 * Why something typed cannot be saved.
 *
 * @param field name of the field to mend
 * @param arguments of the message {@code key}: name, value, name, value
 */
public record Problem(String field, String key, List<Object> arguments) {

    static Problem of(String field, String reason, Object... arguments) {
        return new Problem(field, "editing.wrong." + reason, List.of(arguments));
    }

    String say(Text t) {
        return t.say(key, arguments.toArray());
    }
}
