package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each list of records the group whose answers make one record: as deep as the values saved to it, and never
 * outside their repeat, since each turn makes a record of its own. A group has room for one list; another that wants the
 * same place moves up, as far as the repeat allows.
 */
final class RecordRooms {

    private final Section root;
    private final Problems problems;
    private final Map<Section, Declaration> taken = new LinkedHashMap<>();
    private final Map<Section, Declaration> reserved = new HashMap<>();

    RecordRooms(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** @param scope the repeat, or the form, it must stay in */
    private record Wish(Declaration declaration, Section scope, Section room, Set<Section> saved) {}

    Map<Section, Declaration> find(Map<String, Declaration> declarations, Map<String, RecordSources> sources) {
        Map<Section, List<Wish>> byScope = new LinkedHashMap<>();
        for (Declaration declaration : declarations.values()) {
            RecordSources of = sources.get(declaration.list());
            Wish wish = of == null ? new Wish(declaration, root, root, Set.of()) : wish(of);
            if (wish != null) {
                byScope.computeIfAbsent(wish.scope(), unused -> new ArrayList<>())
                        .add(wish);
            }
        }
        List<Wish> ofForm = byScope.getOrDefault(root, List.of());
        if (byScope.size() == 1 && ofForm.size() == 1) {
            return Map.of(root, ofForm.getFirst().declaration());
        }
        byScope.values().forEach(wishes -> {
            wishes.sort(
                    Comparator.comparingInt(wish -> wish.declaration().place().row()));
            wishes.forEach(this::settle);
        });
        return taken;
    }

    private @Nullable Wish wish(RecordSources sources) {
        Section scope = root;
        for (RecordSources.Source source : sources.all()) {
            Section boundary = boundary(source.section());
            scope = repeats(boundary) > repeats(scope) ? boundary : scope;
        }
        Section room = sources.saved().isEmpty() ? deepest(sources, scope) : common(sources.saved());
        for (RecordSources.Source source : sources.all()) {
            Section boundary = boundary(source.section());
            boolean reachable = isAround(boundary, scope);
            boolean together = !source.saved() || boundary == boundary(room) && boundary == scope;
            if (!reachable || !together) {
                problems.error(
                        source.place(),
                        ProblemCode.RECORDS_SCATTERED,
                        sources.declaration().list(),
                        scope.path(),
                        source.section().path());
                return null;
            }
        }
        return new Wish(sources.declaration(), scope, room, sources.saved());
    }

    private void settle(Wish wish) {
        Section room = wish.room();
        while (reserved.containsKey(room)) {
            Section up = room.parent();
            boolean crowded = wish.saved().stream().anyMatch(reserved::containsKey);
            if (crowded || room == wish.scope() || up == null) {
                problems.error(
                        wish.declaration().place(),
                        ProblemCode.RECORDS_WITHOUT_ROOM,
                        wish.scope().path());
                return;
            }
            room = up;
        }
        taken.put(room, wish.declaration());
        reserved.put(room, wish.declaration());
        for (Section saved : wish.saved()) {
            for (Section way = saved; way != null && way != room; way = way.parent()) {
                reserved.put(way, wish.declaration());
            }
        }
    }

    private static Section deepest(RecordSources sources, Section scope) {
        Section deepest = scope;
        for (RecordSources.Source source : sources.all()) {
            boolean inScope = boundary(source.section()) == scope;
            if (inScope && depth(source.section()) > depth(deepest)) {
                deepest = source.section();
            }
        }
        return deepest;
    }

    private static Section common(Set<Section> sections) {
        Section common = sections.iterator().next();
        for (Section section : sections) {
            while (!isAround(common, section)) {
                Section up = common.parent();
                if (up == null) {
                    return common;
                }
                common = up;
            }
        }
        return common;
    }

    private static boolean isAround(Section around, Section section) {
        Section at = section;
        while (at != null && at != around) {
            at = at.parent();
        }
        return at != null;
    }

    /** The repeat it is or lies in, or the form. */
    private static Section boundary(Section section) {
        Section at = section;
        while (at.kind() != Section.Kind.REPEAT && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static int repeats(Section section) {
        int repeats = 0;
        for (Section at = section; at != null; at = at.parent()) {
            repeats += at.kind() == Section.Kind.REPEAT ? 1 : 0;
        }
        return repeats;
    }

    private static int depth(Section section) {
        int depth = 0;
        for (Section at = section; at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }
}
