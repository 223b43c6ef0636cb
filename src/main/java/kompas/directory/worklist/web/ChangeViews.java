package kompas.directory.worklist.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.LegalForm;
import kompas.directory.Status;
import kompas.directory.worklist.BulkAct;
import kompas.directory.worklist.BulkChoice.Change;
import kompas.directory.worklist.BulkChoice.Foreseen;
import kompas.directory.worklist.BulkChoice.Selection;
import kompas.directory.worklist.LookedAfter;
import kompas.places.Places;
import kompas.shared.kernel.Identifiers;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the pages on which many are changed at once. */
@Component
class ChangeViews {

    private final LookedAfter lookedAfter;
    private final Places places;
    private final CodeLists lists;

    ChangeViews(LookedAfter lookedAfter, Places places, CodeLists lists) {
        this.lookedAfter = lookedAfter;
        this.places = places;
        this.lists = lists;
    }

    /** The choice of what to do. */
    ChangeView choice(SignedIn who, Selection selection, long count, String problem, Page page) {
        Map<BulkAct.Value, List<Choice>> values = new EnumMap<>(BulkAct.Value.class);
        for (BulkAct.Value kind : BulkAct.Value.values()) {
            values.put(kind, values(kind, who, selection, page));
        }
        return new ChangeView(selection, count, values, "", Map.of(), Optional.empty(), Identifiers.next(), problem);
    }

    /** What it would do, and the button that does it. */
    ChangeView preview(Selection selection, Change change, Foreseen foreseen, Page page) {
        return new ChangeView(
                selection,
                foreseen.changes() + foreseen.same(),
                Map.of(),
                words(change.act(), change.value(), page.t()),
                sent(change),
                Optional.of(foreseen),
                Identifiers.next(),
                "");
    }

    static Map<String, List<String>> sent(Change change) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("act", List.of(change.act().code()));
        if (change.act().value() != BulkAct.Value.NONE) {
            sent.put("to_" + change.act().value().name().toLowerCase(Locale.ROOT), List.of(change.value()));
        }
        return sent;
    }

    /** An act with its value as a sentence: Add the field “Sports”. */
    String words(BulkAct act, String value, Text t) {
        return t.say("worklist.act." + act.code(), "value", label(act, value, t));
    }

    private String label(BulkAct act, String value, Text t) {
        return switch (act.value()) {
            case FIELD -> t.say("directory.field." + value);
            case FORM -> t.say("directory.legal." + value);
            case STATUS -> t.say("directory.status." + value);
            case MUNICIPALITY ->
                places.findAreaByKey(value)
                        .map(area -> area.titled(t.language()))
                        .orElse(value);
            case LANGUAGE -> t.nameHere(value);
            case NONE -> "";
        };
    }

    private List<Choice> values(BulkAct.Value kind, SignedIn who, Selection selection, Page page) {
        Text t = page.t();
        return switch (kind) {
            case FIELD ->
                lists.fields().stream()
                        .map(field -> choice(field.code(), indented(field, t)).in(t.foreign(field.key())))
                        .toList();
            case FORM ->
                Stream.of(LegalForm.values())
                        .map(form -> choice(form.code(), t.say(form.key())))
                        .toList();
            case STATUS ->
                Stream.of(Status.values())
                        .map(status -> choice(status.code(), t.say(status.key())))
                        .toList();
            case MUNICIPALITY ->
                lookedAfter.municipalities(who, selection.narrowing().region()).stream()
                        .map(area -> choice(area.key(), area.label(t.language())))
                        .toList();
            case LANGUAGE ->
                page.languages().stream()
                        .map(language -> choice(language, t.nameHere(language)))
                        .toList();
            case NONE -> List.of();
        };
    }

    private String indented(Field field, Text t) {
        String name = t.say(field.key());
        return "\u2003".repeat(field.withAncestors().size() - 1)
                + (lists.offers(field.code()) ? name : t.say("worklist.retired", "name", name));
    }

    private static Choice choice(String value, String label) {
        return new Choice(value, label, false);
    }

    static List<UUID> ids(List<String> texts) {
        return texts.stream()
                .map(WorklistPages::id)
                .flatMap(Optional::stream)
                .distinct()
                .limit(500)
                .toList();
    }
}
