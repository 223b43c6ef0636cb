package kompas.shared.web;

import java.util.List;

/** Which other websites may show a page inside their own; without an answer none may. A module publishes it as a bean. */
@FunctionalInterface
public interface FrameAncestors {

    /**
     * @param path the whole path of the request
     * @return origins as in the content security policy ({@code https://library.example}), empty when this module has no say
     */
    List<String> allowedFor(String path);
}
