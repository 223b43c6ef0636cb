package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.web.Choice;

/**
 * The form of a new questionnaire.
 *
 * @param from what it can be made of
 * @param problem key of what must be mended in the title, "" for nothing
 */
public record BeginView(
        BeginForm form, List<Choice> libraries, List<Choice> from, List<Choice> languages, String problem) {}
