package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.expression.Defaults;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Action;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.ExternalFile;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xpath.Expression;

/** A row that asks, computes or takes a value. */
final class QuestionReading {

    private final Draft draft;

    QuestionReading(Draft draft) {
        this.draft = draft;
    }

    Question read(Cells row, String name, QuestionType type, String tags, Section around) {
        Details details = details(row, type);
        Parameters parameters = Parameters.of(row, draft.problems);
        Asking asking = asking(row, type);
        switch (type) {
            case RANGE -> {
                String labels = new RangeReading(parameters, details, draft.choices).read();
                asking = labels.isEmpty() ? asking : asking.from(new Options.OfList(labels), Map.of());
            }
            case GEOPOINT, GEOSHAPE, GEOTRACE ->
                asking = new PlaceReading(draft, row, parameters).read(type, details, asking);
            case CALCULATE -> {
                if (!details.bind().containsKey("calculate") && !asking.isComputed()) {
                    draft.problems.error(row.place("bind::calculate"), ProblemCode.CALCULATION_MISSING, name);
                }
            }
            case MAP_PLACE ->
                asking = tags.isEmpty() ? asking : asking.from(new MapTags(draft).read(row, tags), Map.of());
            default -> MediaReading.read(draft, row, parameters, type, details);
        }
        check(row, type);
        Question question = new Question(type, name, row.place("name"), details, asking);
        addActions(question, parameters, isRepeated(around));
        return question;
    }

    void external(Cells row, TypeCell.External external, Frame around, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (isRepeated(around.section)) {
            draft.problems.error(row.place("type"), ProblemCode.EXTERNAL_IN_REPEAT);
        }
        draft.lookups.put(name, true);
        draft.questions.add(name);
        around.section.add(new ExternalFile(name, row.place("name"), external.ending()));
    }

    static Details details(Cells row, QuestionType type) {
        Details details = DetailsReading.of(row, type.bind());
        if (!type.mediaType().isEmpty()) {
            details.control().putIfAbsent("mediatype", type.mediaType());
        }
        boolean hinted = details.wording().hint().isEmpty() && !type.hint().isEmpty();
        return hinted ? details.with(details.wording().withHint(Texts.plain(type.hint()))) : details;
    }

    /** What the row presets, what sets it off, and what it filters by. */
    Asking asking(Cells row, QuestionType type) {
        String preset = row.text("default");
        boolean computed = isComputed(preset, type);
        boolean number = type == QuestionType.INTEGER || type == QuestionType.DECIMAL;
        if (number && !computed && !preset.isEmpty() && RangeReading.number(preset) == null) {
            draft.problems.warn(row.place("default"), ProblemCode.PRESET_NOT_NUMBER, preset);
        }
        if (type == QuestionType.IMAGE && !preset.isEmpty() && !computed && !preset.startsWith("jr://images/")) {
            preset = "jr://images/" + preset;
        }
        return new Asking(preset, computed, triggers(row), row.text("choice_filter"), null, Map.of());
    }

    /** Words with a hyphen between look like arithmetic, but only what a client could compute is computed. */
    private static boolean isComputed(String preset, QuestionType type) {
        return !preset.isEmpty()
                && Defaults.isComputed(preset, type.hasHyphens())
                && (preset.contains("${") || Expression.of(preset).flaw().isEmpty());
    }

    void addActions(Question question, Parameters parameters, boolean repeated) {
        List<Action> actions = question.actions();
        if (question.asking().isComputed()) {
            String value = question.asking().preset();
            actions.add(Action.of(Action.SET_VALUE, Action.Event.FIRST_LOAD, value));
            if (repeated) {
                actions.add(Action.of(Action.SET_VALUE, Action.Event.NEW_REPEAT, value));
            }
        }
        if (question.type() == QuestionType.START_POSITION) {
            actions.add(Action.of(Action.SET_POSITION, Action.Event.FIRST_LOAD, ""));
        }
        if (question.type() == QuestionType.BACKGROUND_AUDIO) {
            String quality = parameters.get("quality");
            Map<String, String> settings = quality.isEmpty() ? Map.of() : Map.of("odk:quality", quality);
            actions.add(new Action(Action.RECORD, Action.Event.LOAD, "", settings));
        }
    }

    static boolean isRepeated(Section around) {
        return around.kind() == Section.Kind.REPEAT || around.repeat() != null;
    }

    private List<String> triggers(Cells row) {
        String text = row.text("trigger");
        if (text.isEmpty()) {
            return List.of();
        }
        Place place = row.place("trigger");
        String broken = References.broken(text);
        if (broken != null) {
            draft.problems.error(place, ProblemCode.REFERENCE_BROKEN, broken);
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            List<Reference> references = References.in(part);
            if (references.size() > 1) {
                draft.problems.error(place, ProblemCode.REFERENCES_WITHOUT_COMMA, part.strip());
            }
            references.forEach(reference -> names.add(reference.name()));
        }
        if (names.isEmpty()) {
            draft.problems.error(place, ProblemCode.TRIGGER_WITHOUT_REFERENCE, text);
        }
        names.forEach(name -> draft.triggers.add(new Draft.Named(name, place)));
        return names;
    }

    private void check(Cells row, QuestionType type) {
        if (type == QuestionType.SUBSCRIBER_ID || type == QuestionType.SIM_SERIAL) {
            draft.problems.warn(row.place("type"), ProblemCode.DEVICE_FIELD_GONE, row.text("type"));
        }
        if (type == QuestionType.BACKGROUND_POSITION) {
            if (row.text("trigger").isEmpty()) {
                draft.problems.error(row.place("trigger"), ProblemCode.GEOPOINT_WITHOUT_TRIGGER);
            }
            if (!row.text("bind::calculate").isEmpty()) {
                draft.problems.error(row.place("bind::calculate"), ProblemCode.GEOPOINT_WITH_CALCULATION);
            }
        }
    }
}
