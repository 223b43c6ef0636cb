package kompas.events.calendars.web;

import java.util.Optional;
import kompas.shared.kernel.LocalizedText.Shown;

/** One date in a frame on another website. */
public record EmbeddedDate(Optional<Shown> title, String href, String when, String where, boolean example) {}
