package kompas.shared.web;

import java.util.List;

/**
 * Addresses only programs ask, contributed as a Spring bean: even a request too broken to reach a controller is answered
 * there with a problem document.
 *
 * @param prefixes each with its slashes: {@code /hsds/}
 */
public record ProgramPaths(List<String> prefixes) {

    public boolean holds(String path) {
        return prefixes.stream().anyMatch(path::startsWith);
    }
}
