package kompas.directory.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.needs.Need.Direction;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** Addresses of the board, its feed and its files. */
final class BoardAddress {

    static final String PATH = "/needs";
    static final String DATA = "/data/needs";

    private BoardAddress() {}

    static String page(Page page, Asked asked) {
        List<String> parts = parts(asked);
        if (asked.page() > 1) {
            parts.add(Asked.PAGE + "=" + asked.page());
        }
        return page.to(PATH) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** What goes along with a choice of filters, unseen. */
    static Map<String, List<String>> kept(Asked asked) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (asked.direction() != Direction.NEED) {
            kept.put(Asked.SHOW, List.of(asked.direction().code()));
        }
        Asked.ONE.stream().filter(name -> !asked.of(name).isEmpty()).forEach(name -> kept.put(name, asked.of(name)));
        return kept;
    }

    /** The same to take away, and to be told of what is new. */
    static List<Link> files(Page page, Asked asked) {
        if (!page.offers("/data")) {
            return List.of();
        }
        List<String> parts = parts(asked);
        parts.add("lang=" + page.language());
        return Stream.of("csv", "ndjson", "atom")
                .map(format -> Link.to(
                        page.t()
                                .say(
                                        format.equals("atom")
                                                ? "board.download.atom"
                                                : "directory.list.download." + format),
                        DATA + "." + format + "?" + String.join("&", parts)))
                .toList();
    }

    private static List<String> parts(Asked asked) {
        List<String> parts = new ArrayList<>();
        if (asked.direction() != Direction.NEED) {
            parts.add(Asked.SHOW + "=" + asked.direction().code());
        }
        Asked.names()
                .forEach(name -> asked.of(name)
                        .forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return parts;
    }
}
