package kompas.directory.confirming.web;

import java.util.List;
import kompas.directory.confirming.Subject;
import kompas.directory.editing.PageFacts.Fact;

/**
 * The page behind a link.
 *
 * @param facts what the organisation's page says
 * @param edit path of what leads to the editor, empty where nothing does
 */
public record ConfirmView(Subject subject, List<Fact> facts, String token, String edit) {}
