package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Kind;

/**
 * The form of a new question.
 *
 * @param beside what the one beside it asks, "" for the end
 * @param problem key of what must be mended, "" for nothing
 */
public record AddView(Writing writing, AddForm form, String beside, String problem) {

    public String path() {
        return writing.questionnaire().path() + "/write";
    }

    public List<Choice> kinds(Text t) {
        return Kind.offered().stream()
                .map(kind -> new Choice(
                        kind.code(),
                        t.say(kind.key()),
                        kind.code().equals(form.kind()),
                        t.say("writing.about." + kind.code())))
                .toList();
    }
}
