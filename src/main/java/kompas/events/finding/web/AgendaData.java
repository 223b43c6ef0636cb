package kompas.events.finding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kompas.events.finding.FoundActivities.Line;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Page;

/** The list in the words of schema.org: which pages it leads to, in order. */
final class AgendaData {

    private AgendaData() {}

    static JsonLd of(List<Line> lines, Page page) {
        List<String> pages = lines.stream()
                .map(line -> page.base() + page.to(line.date().activity().path()))
                .distinct()
                .toList();
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            items.add(Map.of("@type", "ListItem", "position", i + 1, "url", pages.get(i)));
        }
        return JsonLd.of(Map.of("@context", "https://schema.org", "@type", "ItemList", "itemListElement", items));
    }
}
