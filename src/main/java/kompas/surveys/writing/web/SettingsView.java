package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.surveys.writing.Writing;

/**
 * What a questionnaire is called and in which languages it is.
 *
 * @param languages those it has, by the names of their columns; the first one people see is chosen
 * @param more those of the network it has not
 * @param nameless whether some texts name no language
 * @param problem key of what must be mended in the title, "" for nothing
 */
public record SettingsView(
        Writing writing,
        String token,
        String title,
        List<Choice> languages,
        List<Choice> more,
        boolean nameless,
        String problem) {

    public String path() {
        return writing.questionnaire().path() + "/write";
    }
}
