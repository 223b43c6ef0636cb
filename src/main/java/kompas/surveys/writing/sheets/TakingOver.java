package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;

/**
 * Questions of another questionnaire, taken over with their words in the languages both have, their choices, their conditions and
 * what they are bound to. What a question cannot do without, a number it says or counts with, comes along by itself; what only its
 * condition looks at is to be decided: {@link #leanings}.
 */
public final class TakingOver {

    private static final String MEDIA = "media::";

    private final Manuscript m;
    private final Manuscript other;
    private final String tag;
    private final Outline own;
    private final List<Item> items;
    private final Map<String, Item> named = new HashMap<>();
    private final Set<Item> chosen;

    private TakingOver(Manuscript m, Manuscript other, Set<Item> chosen, String tag) {
        this.m = m;
        this.other = other;
        this.tag = tag;
        this.own = m.outline();
        this.items = other.outline().items();
        this.chosen = new LinkedHashSet<>(chosen);
        items.forEach(item -> named.putIfAbsent(item.name(), item));
        named.remove("");
    }

    /**
     * @param m where they come to
     * @param keys of questions and sections of the other; a section takes along what is in it
     * @param tag of the reader's language, where {@code m} does not say in which it is written
     */
    public static TakingOver of(Manuscript m, Manuscript other, Set<String> keys, String tag) {
        Set<Item> chosen = other.outline().items().stream()
                .filter(item -> keys.contains(item.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TakingOver(m, other, chosen, tag).complete(false);
    }

    /** Everything another asks. */
    public static TakingOver all(Manuscript m, Manuscript other, String tag) {
        Set<String> keys = other.outline().items().stream().map(Item::key).collect(Collectors.toSet());
        return of(m, other, keys, tag);
    }

    /** Whether a question is shown, or its answer taken, only as answers to others say. */
    public static boolean leans(Manuscript m, String key) {
        return !of(Beginning.empty(List.of("")), m, Set.of(key), "").leanings().isEmpty();
    }

    /** Questions by themselves, in all their languages, without conditions that look at others and without pictures. */
    public static Manuscript excerpt(Manuscript of, Set<String> keys) {
        Manuscript bare = of.withSurvey(withoutPictures(of.survey())).withChoices(withoutPictures(of.choices()));
        return of(Beginning.empty(Languages.of(of).all()), bare, keys, "").insert(Optional.empty());
    }

    private static Grid withoutPictures(Grid grid) {
        Set<String> pictures =
                grid.keys().stream().filter(key -> key.startsWith(MEDIA)).collect(Collectors.toSet());
        return pictures.isEmpty() ? grid : grid.without(pictures);
    }

    /** A question whose condition looks at one that stays behind. */
    public record Leaning(Item item, Item on) {}

    public boolean nothing() {
        return chosen.isEmpty();
    }

    /** Conditions that would have to go, each with what it looks at. */
    public List<Leaning> leanings() {
        List<Leaning> found = new ArrayList<>();
        for (Item item : inside()) {
            behind(item, true).forEach(on -> found.add(new Leaning(item, on)));
        }
        return found;
    }

    /** What their conditions look at comes along, and what its own look at. */
    public TakingOver withWhatTheyLeanOn() {
        return new TakingOver(m, other, chosen, tag).complete(true);
    }

    private TakingOver complete(boolean conditions) {
        Set<Item> more = new LinkedHashSet<>();
        do {
            chosen.addAll(more);
            more.clear();
            for (Item item : inside()) {
                behind(item, false).forEach(on -> more.add(repeated(on, item)));
                if (conditions) {
                    behind(item, true).forEach(on -> more.add(repeated(on, item)));
                }
            }
        } while (!more.isEmpty());
        return this;
    }

    /** All that comes, in its order. */
    private List<Item> inside() {
        return items.stream()
                .filter(item -> chosen.stream().anyMatch(each -> each.around(item)))
                .toList();
    }

    /** What a question speaks of that neither comes nor is there already. */
    private Set<Item> behind(Item item, boolean conditions) {
        Set<Item> behind = new LinkedHashSet<>();
        for (Map.Entry<String, String> cell : other.survey().cells(item.row()).entrySet()) {
            if (Mention.isCondition(cell.getKey()) == conditions) {
                missing(cell.getValue()).forEach(behind::add);
            }
        }
        return behind;
    }

    private List<Item> missing(String text) {
        return References.in(text).stream()
                .map(Reference::name)
                .filter(named::containsKey)
                .map(named::get)
                .filter(on -> chosen.stream().noneMatch(each -> each.around(on)))
                .filter(on -> !isThere(on))
                .toList();
    }

    /** A question of this name that takes the same answers will do. */
    private boolean isThere(Item on) {
        return own.find(on.name())
                .filter(same -> same.kind() == on.kind() && sameChoices(same.list(), on.list()))
                .isPresent();
    }

    private boolean sameChoices(String list, String others) {
        return Choices.names(m, list).equals(Choices.names(other, others));
    }

    /** What is counted over entries comes as the section that repeats. */
    private Item repeated(Item on, Item seen) {
        return items.stream()
                .filter(section -> section.kind() == Kind.REPEATED && section.around(on) && !section.around(seen))
                .findFirst()
                .orElse(on);
    }

    /** Where they are together; names and lists that are taken get others. Conditions that look at what stays behind go. */
    public Manuscript insert(Optional<Moving.To> to) {
        Map<String, String> names = names();
        Translating translating = new Translating(other, m, tag);
        Map<String, String> lists = lists(translating);
        Manuscript listed = m;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            listed = choices(listed, list.getKey(), list.getValue(), translating);
        }
        Map<Integer, String> listAt = new HashMap<>();
        inside().forEach(item -> listAt.put(item.row(), item.fromFile() ? "" : item.list()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Item item : topmost()) {
            for (int row = item.row(); row < item.end(); row++) {
                String list = listAt.getOrDefault(row, "");
                Map<String, String> cells = translating.of(other.survey().cells(row), listed.survey());
                cells.entrySet()
                        .removeIf(cell -> Mention.isCondition(cell.getKey())
                                && !missing(cell.getValue()).isEmpty());
                if (!list.isEmpty()) {
                    cells.computeIfPresent("type", (column, type) -> relisted(type, list, lists));
                }
                Questions.renamed(cells, names);
                rows.add(cells);
            }
        }
        Manuscript inserted = listed.withSurvey(listed.survey().insert(Questions.row(m, to), rows));
        return Bound.copy(inserted, other, names);
    }

    private static String relisted(String type, String list, Map<String, String> lists) {
        String free = lists.getOrDefault(list, list);
        int at = type.indexOf(" " + list) + 1;
        return at == 0 ? type : type.substring(0, at) + free + type.substring(at + list.length());
    }

    private List<Item> topmost() {
        return items.stream()
                .filter(chosen::contains)
                .filter(item -> chosen.stream().noneMatch(each -> each.around(item) && !each.equals(item)))
                .toList();
    }

    /** What each question is called where it comes to. */
    private Map<String, String> names() {
        Set<String> here = new HashSet<>(Names.taken(m));
        Set<String> taken = new HashSet<>(here);
        taken.addAll(Names.taken(other));
        Map<String, String> names = new LinkedHashMap<>();
        for (Item item : inside()) {
            if (!item.name().isEmpty() && !names.containsKey(item.name())) {
                boolean clashes = !here.add(item.name().toLowerCase(Locale.ROOT));
                String name = clashes ? Names.free(taken, item.name(), "question") : item.name();
                taken.add(name);
                names.put(item.name(), name);
            }
        }
        return names;
    }

    /** What each list is called where it comes to. */
    private Map<String, String> lists(Translating translating) {
        Set<String> here = Choices.lists(m);
        Set<String> taken = Choices.small(here);
        taken.addAll(Choices.small(Choices.lists(other)));
        Map<String, String> lists = new LinkedHashMap<>();
        for (Item item : inside()) {
            String list = item.list();
            if (!list.isEmpty() && !item.fromFile() && !lists.containsKey(list)) {
                boolean clashes = here.contains(list) && !offersTheSame(list, translating);
                String name = clashes ? Names.free(taken, list, "list") : list;
                taken.add(name);
                lists.put(list, name);
            }
        }
        return lists;
    }

    /** Whether both let people choose the same in the same words, as far as the languages both have say. */
    private boolean offersTheSame(String list, Translating translating) {
        if (!sameChoices(list, list)) {
            return false;
        }
        List<Choices.Choice> here = Choices.of(m, list);
        List<Choices.Choice> there = Choices.of(other, list);
        for (int i = 0; i < here.size(); i++) {
            int row = here.get(i).row();
            boolean same = translating.of(other.choices().cells(there.get(i).row()), m.choices()).entrySet().stream()
                    .filter(cell -> Wording.LABEL.isIn(cell.getKey()))
                    .allMatch(cell -> m.choices().cell(row, cell.getKey()).isEmpty()
                            || m.choices()
                                    .cell(row, cell.getKey())
                                    .equals(cell.getValue().strip()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private Manuscript choices(Manuscript to, String list, String free, Translating translating) {
        if (Choices.lists(to).contains(free)) {
            return to;
        }
        List<Map<String, String>> copies = new ArrayList<>();
        for (Choices.Choice choice : Choices.of(other, list)) {
            Map<String, String> cells = translating.of(other.choices().cells(choice.row()), to.choices());
            cells.put("list_name", free);
            copies.add(cells);
        }
        return to.withChoices(to.choices().insert(to.choices().size(), copies));
    }
}
