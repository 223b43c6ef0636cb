package kompas.bench.editors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history of organisations and their rows say of all saves, and where that is not what editors were told. */
final class History {

    private static final String CHANGES = """
            select o.slug,
                   case when jsonb_exists(c.after, 'description') then 'WORDS' when jsonb_exists(c.after, 'website') then 'WEB' else 'CONTACTS' end as part,
                   coalesce(substring(coalesce(p.before, c.before)::text from '%1$s'), '') as before,
                   substring(coalesce(p.after, c.after)::text from '%1$s') as after
            from directory.change c
            left join directory.change_personal p using (change_set_id, organisation_id)
            join directory.organisation o on o.id = c.organisation_id
            where coalesce(p.after, c.after)::text ~ '%1$s'""".formatted(Mark.PATTERN);

    private static final String NOW = """
            select slug, 'WORDS' as part, substring(description::text from '%1$s') as mark from directory.organisation
                where description::text ~ '%1$s'
            union all
            select slug, 'WEB', substring(website from '%1$s') from directory.organisation where website ~ '%1$s'
            union all
            select o.slug, 'CONTACTS', substring(c.role from '%1$s') from directory.contact c
                join directory.organisation o on o.id = c.organisation_id where c.role ~ '%1$s'""".formatted(Mark.PATTERN);

    private final List<Change> changes;
    private final Map<Place, List<String>> now;

    private History(List<Change> changes, Map<Place, List<String>> now) {
        this.changes = changes;
        this.now = now;
    }

    /** Where something stands. */
    private record Place(String slug, Part part) {}

    private record Change(Place place, String before, String after) {}

    static History of(JdbcClient database) {
        List<Change> changes = database.sql(CHANGES)
                .query((row, number) -> new Change(
                        new Place(row.getString("slug"), Part.valueOf(row.getString("part"))),
                        row.getString("before"),
                        row.getString("after")))
                .list();
        record Standing(Place place, String mark) {}
        Map<Place, List<String>> now = database
                .sql(NOW)
                .query((row, number) -> new Standing(
                        new Place(row.getString("slug"), Part.valueOf(row.getString("part"))), row.getString("mark")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Standing::place, Collectors.mapping(Standing::mark, Collectors.toList())));
        return new History(changes, now);
    }

    /** How many of these saves nobody was told of are there all the same; none or all would do. */
    long present(List<Save> saves) {
        Set<String> there = changes.stream().map(Change::after).collect(Collectors.toSet());
        return saves.stream()
                .filter(save -> save.outcome() == Save.Outcome.UNKNOWN)
                .filter(save -> there.contains(save.mark()))
                .count();
    }

    /** Everything that is not as it was told; empty when nothing was lost, doubled or overwritten unseen. */
    List<String> faults(List<Save> saves) {
        List<String> faults = new ArrayList<>();
        Map<String, List<Change>> byMark = changes.stream().collect(Collectors.groupingBy(Change::after));
        for (Save save : saves) {
            judge(save, byMark.getOrDefault(save.mark(), List.of()), faults);
        }
        changes.stream()
                .collect(Collectors.groupingBy(Change::place))
                .forEach((place, those) -> follow(place, those, faults));
        return faults;
    }

    private static void judge(Save save, List<Change> found, List<String> faults) {
        switch (save.outcome()) {
            case SAVED -> {
                if (found.size() != 1) {
                    faults.add("acknowledged, but there " + found.size() + " times: " + save);
                } else if (!found.getFirst().before().equals(save.seen())) {
                    faults.add("overwrote " + found.getFirst().before() + " unseen: " + save);
                }
            }
            case BESIDE, REFUSED -> {
                if (!found.isEmpty()) {
                    faults.add("refused, but there: " + save);
                }
            }
            case UNKNOWN -> {
                if (found.size() > 1) {
                    faults.add("there " + found.size() + " times: " + save);
                }
            }
        }
    }

    /** Changes of one place are one chain: each begins with what the one before it left, and the last is what stands there. */
    private void follow(Place place, List<Change> those, List<String> faults) {
        Map<String, List<Change>> next =
                those.stream().collect(Collectors.groupingBy(Change::before, Collectors.toList()));
        next.values().stream().filter(two -> two.size() > 1).forEach(two -> faults.add("one of two was lost: " + two));
        Set<String> done = new HashSet<>();
        String last = "";
        while (next.containsKey(last) && done.add(last)) {
            last = next.get(last).getFirst().after();
        }
        if (done.size() != those.size()) {
            faults.add("history has a gap: " + place);
        }
        if (!now.getOrDefault(place, List.of()).equals(List.of(last))) {
            faults.add("stands there now: " + now.get(place) + ", in history last " + last + ": " + place);
        }
    }
}
