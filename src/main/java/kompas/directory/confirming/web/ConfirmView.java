package kompas.directory.confirming.web;

import java.time.LocalDate;
import java.util.List;
import kompas.directory.confirming.Subject;
import kompas.directory.editing.PageFacts.Fact;

/**
 * The page behind a link.
 *
 * @param facts what the organisation's page says
 * @param edit path of what leads to the editor, empty where nothing does
 * @param again when it is asked about next, once it is confirmed today
 */
public record ConfirmView(Subject subject, List<Fact> facts, String token, String edit, LocalDate again) {}
