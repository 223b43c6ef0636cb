package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.CsvText;
import kompas.surveys.xlsform.sheet.SheetKind;
import kompas.surveys.xlsform.sheet.Sheets;
import kompas.surveys.xlsform.sheet.Table;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Settings;
import org.jspecify.annotations.Nullable;

/** Reads a workbook sheet by sheet into a form, and then checks what needs all of it. */
public final class FormReading {

    private final Problems problems;
    private final Sheets sheets;
    private final Settings settings;
    private final Translations translations;
    private String itemsets = "";

    public FormReading(Workbook workbook, Problems problems) {
        this.problems = problems;
        this.sheets = new Sheets(workbook, problems);
        this.settings = new SettingsReading(problems).read(sheets, workbook.name());
        this.translations = new Translations(problems);
    }

    /** The form; when there are errors it is incomplete, and null when there is nothing to read. */
    public @Nullable Form read() {
        String language = settings.defaultLanguage();
        boolean collapse = !"false".equals(settings.get("clean_text_values"));
        Table survey = sheets.survey(language, collapse);
        if (survey == null) {
            return null;
        }
        Table choices = sheets.find(SheetKind.CHOICES, language);
        Draft draft = new Draft(problems, sheets, settings, lists(choices));
        external(draft);
        Section root = new Section(Section.Kind.FORM, settings.root(), Place.of("survey"), Details.none());
        Hidden hidden = new Hidden(problems);
        new SurveyReading(draft, root, hidden).read(survey);
        translations.check(survey);
        if (draft.hasOther && translations.isTranslated()) {
            problems.warn(Place.of("survey"), ProblemCode.OTHER_UNTRANSLATED);
        }
        String records = records(draft, root, hidden, choices);
        Form form = new Form(settings, root, draft.choices, records);
        check(form);
        return form;
    }

    private void external(Draft draft) {
        Table external = sheets.find(SheetKind.EXTERNAL_CHOICES, settings.defaultLanguage());
        if (external != null) {
            external.rows().forEach(row -> draft.externalLists.add(row.text("list_name")));
            draft.externalLists.remove("");
            itemsets = CsvText.of(external);
        }
        Table tags = sheets.find(SheetKind.OSM, settings.defaultLanguage());
        if (tags != null) {
            draft.tags.putAll(new ChoicesReading(problems, true).read(tags));
        }
    }

    /** Adds what nobody sees, and then knows all names; the edition of the standard by which records are made. */
    private String records(Draft draft, Section root, Hidden hidden, @Nullable Table choices) {
        Table entities = sheets.find(SheetKind.ENTITIES, settings.defaultLanguage());
        RecordsReading records = new RecordsReading(problems);
        records.read(entities);
        String version = records.addTo(root, draft, new Names(root));
        hidden.addTo(root, settings);
        ReferenceChecks references = new ReferenceChecks(new Names(root), problems);
        references.sheet(sheets.find(SheetKind.SETTINGS, settings.defaultLanguage()));
        references.survey(draft.rows);
        new ExpressionChecks(problems).check(draft.rows);
        references.sheet(choices);
        references.sheet(entities);
        references.triggers(draft);
        references.geometries(draft, records.lists());
        return version;
    }

    private void check(Form form) {
        new ShownChecks(problems, settings.get("default_language")).check(form.root(), form.choices());
        new Circles(new Names(form.root()), problems).find(form.root());
        new XmlChecks(form, problems).check();
    }

    /** The sheet of external choices as the file clients search; "" without that sheet. */
    public String itemsets() {
        return itemsets;
    }

    private Map<String, ChoiceList> lists(@Nullable Table choices) {
        if (choices == null) {
            return new LinkedHashMap<>();
        }
        translations.check(choices);
        return new ChoicesReading(problems, settings.isOn("allow_choice_duplicates")).read(choices);
    }
}
