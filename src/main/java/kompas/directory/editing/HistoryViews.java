package kompas.directory.editing;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes the page of what happened. */
@Component
class HistoryViews {

    /** Nobody outside need know that these were touched. */
    private static final Set<String> INSIDE = Set.of("contacts", "listing");

    private final Accounts accounts;
    private final FactWords words;

    HistoryViews(Accounts accounts, FactWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** Who reads. */
    record Reader(boolean detailed, boolean reverts, boolean merges, Page page) {}

    HistoryView of(Stored stored, List<HistoryRows.Event> events, Reader reader, boolean done) {
        String name = stored.name().in(reader.page().language()).text();
        return new HistoryView(
                stored.path(),
                name,
                reader.detailed(),
                lines(events, reader),
                List.of(),
                List.of(),
                done ? "reverted" : "");
    }

    HistoryView refused(HistoryView view, TreeSet<String> keys, List<HistoryRows.Event> later, Reader reader) {
        List<String> blocked = titles(keys, reader.page().t());
        return new HistoryView(view.path(), view.name(), true, view.lines(), blocked, lines(later, reader), "");
    }

    private List<HistoryView.Line> lines(List<HistoryRows.Event> events, Reader reader) {
        Set<PersonId> people = new HashSet<>();
        if (reader.detailed()) {
            events.forEach(event -> event.person().map(PersonId::new).ifPresent(people::add));
        }
        Map<PersonId, String> names = people.isEmpty() ? Map.of() : accounts.names(people);
        return events.stream().map(event -> line(event, names, reader)).toList();
    }

    private HistoryView.Line line(HistoryRows.Event event, Map<PersonId, String> names, Reader reader) {
        Text t = reader.page().t();
        Set<String> keys = new LinkedHashSet<>(event.after().propertyNames());
        if (!reader.detailed()) {
            keys.removeAll(INSIDE);
        }
        return new HistoryView.Line(
                event.changeSet().toString(),
                t.date(event.at().atZone(ZoneOffset.UTC).toLocalDate()),
                t.say(event.created() ? "directory.profile.history-created" : "directory.history." + event.what()),
                reader.detailed() ? who(event, names, t) : "",
                reader.detailed() ? event.source().words(t) : "",
                String.join(", ", titles(keys, t)),
                reader.detailed() ? values(event, keys, t) : List.of(),
                reader.reverts() && RevertingChanges.possible(event),
                reader.merges() && event.kind().equals("merge"));
    }

    private static String who(HistoryRows.Event event, Map<PersonId, String> names, Text t) {
        return event.person()
                .map(PersonId::new)
                .map(person -> names.getOrDefault(person, t.say("editing.history.somebody")))
                .orElse("");
    }

    /** What has one name is told at once: a place is many columns. */
    private List<HistoryView.Value> values(HistoryRows.Event event, Set<String> keys, Text t) {
        Map<String, List<String>> named = keys.stream()
                .collect(Collectors.groupingBy(key -> words.title(key, t), LinkedHashMap::new, Collectors.toList()));
        return named.entrySet().stream()
                .map(fact -> new HistoryView.Value(
                        fact.getKey(),
                        lines(event.before(), fact.getValue(), t),
                        lines(event.after(), fact.getValue(), t)))
                .toList();
    }

    private List<String> lines(ObjectNode values, List<String> keys, Text t) {
        return keys.stream()
                .flatMap(key -> words.lines(key, values.path(key), t).stream())
                .toList();
    }

    private List<String> titles(Collection<String> keys, Text t) {
        return keys.stream().map(key -> words.title(key, t)).distinct().toList();
    }
}
