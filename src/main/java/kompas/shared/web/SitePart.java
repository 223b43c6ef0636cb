package kompas.shared.web;

import java.util.List;

/**
 * A part of the site a network may do without; a module publishes it as a bean. While it is off, its addresses answer
 * “not found”, and no menu and no link leads there.
 *
 * @param code stands in the network's settings
 * @param messageKey what it is called
 * @param paths where its pages begin, without language: {@code /libraries}
 */
public record SitePart(String code, String messageKey, List<String> paths) {

    public boolean holds(String path) {
        return paths.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }
}
