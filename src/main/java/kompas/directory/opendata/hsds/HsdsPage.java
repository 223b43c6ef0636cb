package kompas.directory.opendata.hsds;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A page of a list with the header HSDS demands. */
final class HsdsPage {

    private HsdsPage() {}

    static ObjectNode of(HsdsQuery.PageRequest asked, long total, List<ObjectNode> contents) {
        long pages = (total + asked.size() - 1) / asked.size();
        ObjectNode page = JsonNodeFactory.instance
                .objectNode()
                .put("total_items", total)
                .put("total_pages", pages)
                .put("page_number", asked.number())
                .put("size", contents.size())
                .put("first_page", asked.number() == 1)
                .put("last_page", asked.number() >= pages)
                .put("empty", contents.isEmpty());
        page.putArray("contents").addAll(contents);
        return page;
    }

    /** The page of a list that is all in memory. */
    static ObjectNode of(HsdsQuery.PageRequest asked, List<ObjectNode> all) {
        int from = (int) Math.min(asked.offset(), all.size());
        int to = Math.min(from + asked.size(), all.size());
        return of(asked, all.size(), all.subList(from, to));
    }
}
