package kompas.surveys.xlsform.reading;

import java.util.Map;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.QuestionType;

/** Parameters of points, lines and areas on the map. */
final class PlaceReading {

    private static final String GEOMETRY = "reference-geometry";

    private final Draft draft;
    private final Cells row;
    private final Parameters parameters;

    PlaceReading(Draft draft, Cells row, Parameters parameters) {
        this.draft = draft;
        this.row = row;
        this.parameters = parameters;
    }

    Asking read(QuestionType type, Details details, Asking asking) {
        if (type == QuestionType.GEOPOINT) {
            parameters.allow("allow-mock-accuracy", "capture-accuracy", "warning-accuracy", GEOMETRY);
            put(details, "accuracyThreshold", parameters.number("capture-accuracy"));
            put(details, "unacceptableAccuracyThreshold", parameters.number("warning-accuracy"));
        } else {
            parameters.allow("allow-mock-accuracy", "incremental", GEOMETRY);
            incremental(details);
        }
        String mock = parameters.oneOf("allow-mock-accuracy", "true", "false");
        if (!mock.isEmpty()) {
            details.bind().put("odk:allow-mock-accuracy", mock);
        }
        String geometry = parameters.get(GEOMETRY);
        if (geometry.isEmpty()) {
            return asking;
        }
        draft.geometries.add(new Draft.Named(geometry, row.place("parameters")));
        Options options = geometry.contains("${") ? new Options.OfAnswers(geometry) : new Options.OfList(geometry);
        return asking.from(options, Map.of());
    }

    /** The parameter can only be switched on. */
    private void incremental(Details details) {
        if (!parameters.has("incremental")) {
            return;
        }
        if (YesNo.isYes(parameters.get("incremental"))) {
            details.control().put("incremental", "true");
        } else {
            parameters.complain(ProblemCode.PARAMETER_VALUE, "incremental", parameters.get("incremental"), "true");
        }
    }

    private static void put(Details details, String attribute, String value) {
        if (!value.isEmpty()) {
            details.control().put(attribute, value);
        }
    }
}
