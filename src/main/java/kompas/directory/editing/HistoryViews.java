package kompas.directory.editing;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

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
    record Reader(boolean detailed, boolean reverts, Page page) {}

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
                t.say(event.created() ? "directory.profile.history-created" : "directory.history." + event.kind()),
                reader.detailed() ? who(event, names, t) : "",
                reader.detailed() ? event.source().in(t.language()).text() : "",
                String.join(", ", titles(keys, t)),
                reader.detailed()
                        ? keys.stream().map(key -> value(event, key, t)).toList()
                        : List.of(),
                reader.reverts() && RevertingChanges.possible(event));
    }

    private static String who(HistoryRows.Event event, Map<PersonId, String> names, Text t) {
        return event.person()
                .map(PersonId::new)
                .map(person -> names.getOrDefault(person, t.say("editing.history.somebody")))
                .orElse("");
    }

    private HistoryView.Value value(HistoryRows.Event event, String key, Text t) {
        return new HistoryView.Value(
                words.title(key, t),
                words.lines(key, event.before().path(key), t),
                words.lines(key, event.after().path(key), t));
    }

    private List<String> titles(Collection<String> keys, Text t) {
        return keys.stream().map(key -> words.title(key, t)).distinct().toList();
    }
}
