package kompas.surveys.xlsform.reading;

import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.QuestionType;

/** Parameters of texts, pictures and recordings. */
final class MediaReading {

    private MediaReading() {}

    static void read(Draft draft, Cells row, Parameters parameters, QuestionType type, Details details) {
        switch (type) {
            case TEXT -> put(details, "rows", parameters.allow("rows").wholeNumber("rows"));
            case IMAGE -> picture(draft, row, parameters, details);
            case AUDIO -> {
                String quality =
                        parameters.allow("quality").oneOf("quality", "voice-only", "low", "normal", "external");
                bind(details, "odk:quality", quality);
            }
            case BACKGROUND_AUDIO -> parameters.allow("quality").oneOf("quality", "voice-only", "low", "normal");
            default -> {}
        }
    }

    private static void picture(Draft draft, Cells row, Parameters parameters, Details details) {
        parameters.allow("max-pixels", "app");
        bind(details, "orx:max-pixels", parameters.wholeNumber("max-pixels"));
        if (!parameters.has("max-pixels")) {
            draft.problems.warn(row.place("parameters"), ProblemCode.PICTURE_SIZE);
        }
        String appearance = details.control().getOrDefault("appearance", "annotate");
        String app = parameters.get("app");
        if (app.isEmpty() || !appearance.equals("annotate")) {
            return;
        }
        if (isApp(app)) {
            details.control().put("intent", app);
        } else {
            parameters.complain(ProblemCode.PARAMETER_APP, app);
        }
    }

    /** The name of an Android application: at least two parts, each beginning with a letter. */
    static boolean isApp(String name) {
        String[] parts = name.split("\\.", -1);
        for (String part : parts) {
            boolean begins = !part.isEmpty() && isLetter(part.charAt(0));
            if (!begins || !part.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static void put(Details details, String attribute, String value) {
        if (!value.isEmpty()) {
            details.control().put(attribute, value);
        }
    }

    private static void bind(Details details, String attribute, String value) {
        if (!value.isEmpty()) {
            details.bind().put(attribute, value);
        }
    }
}
