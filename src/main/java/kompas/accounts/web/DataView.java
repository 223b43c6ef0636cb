package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.PersonalDataHolder.Held;
import kompas.shared.text.Text;

/** What is held about somebody, on the screen. */
public record DataView(List<Held> held) {

    public String column(Text t, String column) {
        return t.say("accounts.data.column." + column);
    }

    /** A cell; a moment is shown without its seconds. */
    public String cell(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "–");
        return value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:.*Z")
                ? value.substring(0, 16).replace('T', ' ') + " UTC"
                : value;
    }
}
