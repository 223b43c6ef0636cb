package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.expression.XmlNames;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.Table;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.ExternalFile;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/** The sheet "entities" and the column "save_to": lists of records the answers add to. */
final class RecordsReading {

    private static final String SAVE_TO = "entities:saveto";
    private static final String COLUMN = "bind::" + SAVE_TO;

    private final Problems problems;
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final Map<String, RecordSources> sources = new LinkedHashMap<>();

    RecordsReading(Problems problems) {
        this.problems = problems;
    }

    /** The names of the lists. */
    Set<String> lists() {
        return declarations.keySet();
    }

    void read(@Nullable Table table) {
        if (table == null) {
            return;
        }
        Set<Column> unknown = new LinkedHashSet<>();
        for (Cells row : table.rows()) {
            row.all().keySet().stream().filter(column -> !row.isKnown(column)).forEach(unknown::add);
            Declaration declaration = Declaration.of(row);
            if (check(row, declaration) && declarations.putIfAbsent(declaration.list(), declaration) != null) {
                problems.error(row.place("dataset"), ProblemCode.LIST_OF_RECORDS_TWICE, declaration.list());
            }
        }
        unknown.forEach(column -> problems.error(
                new Place("entities", 1, column.heading()), ProblemCode.HEADING_UNKNOWN, column.heading()));
    }

    private boolean check(Cells row, Declaration declaration) {
        String list = declaration.list();
        Place place = row.place("dataset");
        if (list.isEmpty()) {
            problems.error(place, ProblemCode.LIST_OF_RECORDS_MISSING);
        } else if (list.startsWith("__")) {
            problems.error(place, ProblemCode.PROPERTY_UNDERSCORES, list);
        } else if (list.indexOf('.') >= 0) {
            problems.error(place, ProblemCode.PROPERTY_PERIOD, list);
        } else if (!XmlNames.isName(list)) {
            problems.error(place, ProblemCode.NAME_INVALID, list);
        } else if (!declaration.updates() && !declaration.updateIf().isEmpty()) {
            problems.error(row.place("entity_id"), ProblemCode.RECORDS_NEED_ID, list);
        } else if (declaration.updates()
                && !declaration.createIf().isEmpty()
                && declaration.updateIf().isEmpty()) {
            problems.error(row.place("update_if"), ProblemCode.RECORDS_NEED_UPDATE_IF, list);
        } else if (!declaration.updates() && declaration.label().isEmpty()) {
            problems.error(row.place("label"), ProblemCode.RECORDS_NEED_LABEL, list);
        } else {
            return true;
        }
        return false;
    }

    /** Puts the records into the form, where the answers are they are made of; the edition of the standard this needs. */
    String addTo(Section root, Draft draft, Names names) {
        gather(root, names);
        if (declarations.isEmpty() || problems.isBroken()) {
            return "";
        }
        for (Declaration declaration : declarations.values()) {
            if (declaration.updates() && !draft.lookups.getOrDefault(declaration.list(), false)) {
                problems.warn(declaration.place(), ProblemCode.RECORDS_NEED_FILE, declaration.list());
                root.add(new ExternalFile(declaration.list(), declaration.place(), "csv"));
            }
        }
        Map<Section, Declaration> rooms = new RecordRooms(root, problems).find(declarations, sources);
        boolean repeated = false;
        for (Map.Entry<Section, Declaration> room : rooms.entrySet()) {
            boolean inRepeat = QuestionReading.isRepeated(room.getKey());
            Hidden.meta(room.getKey()).add(room.getValue().element(inRepeat));
            repeated |= inRepeat;
        }
        return repeated || declarations.size() > 1 ? "2025.1.0" : "2024.1.0";
    }

    private void gather(Section root, Names names) {
        root.everything(element -> {
            switch (element) {
                case Question question -> gather(question, question.details());
                case Section section -> gather(section, section.details());
                default -> {}
            }
        });
        for (Declaration declaration : declarations.values()) {
            Reference repeat = References.only(declaration.repeat());
            if (repeat != null && names.find(repeat.name()) instanceof Section section) {
                of(declaration).refer(section, repeat.name());
            }
            for (String name : declaration.references()) {
                Element target = names.find(name);
                Section around = target == null ? null : target.parent();
                if (around != null) {
                    of(declaration).refer(around, name);
                }
            }
        }
    }

    private RecordSources of(Declaration declaration) {
        return sources.computeIfAbsent(declaration.list(), unused -> new RecordSources(declaration));
    }

    private void gather(Element element, Details details) {
        String written = details.bind().getOrDefault(SAVE_TO, "");
        Section around = element.parent();
        if (written.isEmpty() || around == null) {
            return;
        }
        Place place = element.place().in("save_to");
        Declaration declaration = target(written, place);
        if (declaration == null) {
            return;
        }
        String property = written.substring(written.indexOf('#') + 1);
        if (element instanceof Section) {
            problems.error(place, ProblemCode.SAVE_TO_GROUP);
        } else if (isGood(property, place)) {
            details.bind().put(SAVE_TO, property);
            int before = of(declaration).save(around, property, place);
            if (before > 0) {
                problems.error(place, ProblemCode.SAVE_TO_TWICE, property, before);
            }
        }
    }

    private @Nullable Declaration target(String written, Place place) {
        int hash = written.indexOf('#');
        if (declarations.isEmpty()) {
            problems.error(place, ProblemCode.SAVE_TO_NOTHING);
        } else if (hash != written.lastIndexOf('#')) {
            problems.error(place, ProblemCode.SAVE_TO_HASHES, written);
        } else if (hash < 0 && declarations.size() > 1) {
            problems.error(place, ProblemCode.SAVE_TO_WHICH_LIST);
        } else if (hash < 0) {
            return new ArrayList<>(declarations.values()).getFirst();
        } else if (!declarations.containsKey(written.substring(0, hash))) {
            problems.error(place, ProblemCode.LIST_OF_RECORDS_UNKNOWN, written.substring(0, hash));
        } else {
            return declarations.get(written.substring(0, hash));
        }
        return null;
    }

    private boolean isGood(String property, Place place) {
        if (List.of("name", "label").contains(property.toLowerCase(Locale.ROOT))) {
            problems.error(place, ProblemCode.PROPERTY_RESERVED, property);
        } else if (property.startsWith("__")) {
            problems.error(place, ProblemCode.PROPERTY_UNDERSCORES, property);
        } else if (!XmlNames.isName(property)) {
            problems.error(place, ProblemCode.NAME_INVALID, property);
        } else {
            return true;
        }
        return false;
    }
}
