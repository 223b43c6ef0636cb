package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Agenda.Coming;
import kompas.shared.web.Link;

/**
 * Where helpers are wanted.
 *
 * @param whose the one library or organisation it is about, by name
 * @param path of its page, behind the language; empty for everybody
 * @param regions ways to narrow it down
 * @param narrowed whether there may be more elsewhere
 */
public record HelpWantedView(
        List<Coming> lines, Optional<Shown> whose, String path, List<Link> regions, boolean narrowed) {}
