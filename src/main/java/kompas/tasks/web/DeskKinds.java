package kompas.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kompas.shared.text.Text;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** The kinds of task on a desk, each with how many there are, to look at one alone. */
final class DeskKinds {

    private DeskKinds() {}

    /** None while there is only one kind and it was not asked for. */
    static List<Link> of(Map<String, Long> kinds, String chosen, Page page) {
        if (kinds.size() < 2 && chosen.isEmpty()) {
            return List.of();
        }
        Text t = page.t();
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                t.say("tasks.desk.kind", "kind", t.say("tasks.desk.all"), "count", all),
                page.to(DeskController.PATH),
                chosen.isEmpty()));
        kinds.forEach((kind, count) -> links.add(new Link(
                t.say("tasks.desk.kind", "kind", named(kind, t), "count", count),
                page.to(DeskController.PATH) + "?kind=" + kind,
                kind.equals(chosen))));
        return links;
    }

    private static String named(String kind, Text t) {
        String key = "tasks.group." + kind;
        return t.say(t.knows(key) ? key : "tasks.group.other");
    }
}
