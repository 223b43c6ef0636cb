package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Sheets;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Settings;

/** What is known of a form while its rows are being read, and what has to wait until all are. */
final class Draft {

    final Problems problems;
    final Sheets sheets;
    final Settings settings;
    final Map<String, ChoiceList> choices;

    /** Lists of the sheet of external choices; null without that sheet. */
    final Set<String> externalLists = new HashSet<>();

    /** Rows that became part of the form, whose references are checked at the end. */
    final List<Cells> rows = new ArrayList<>();

    /** Cells that name a question, group or list which may come later in the sheet. */
    final List<Named> triggers = new ArrayList<>();

    /** Lists of the sheet {@code osm}. */
    final Map<String, ChoiceList> tags = new HashMap<>();

    final List<Named> geometries = new ArrayList<>();

    /** Files and external data the form brings along, by the name expressions know them by, and whether they are files. */
    final Map<String, Boolean> lookups = new HashMap<>();

    final Set<String> questions = new HashSet<>();
    final Map<String, Place> repeats = new LinkedHashMap<>();
    boolean hasOther;

    Draft(Problems problems, Sheets sheets, Settings settings, Map<String, ChoiceList> choices) {
        this.problems = problems;
        this.sheets = sheets;
        this.settings = settings;
        this.choices = choices;
    }

    record Named(String name, Place place) {}
}
