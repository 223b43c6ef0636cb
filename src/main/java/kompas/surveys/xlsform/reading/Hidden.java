package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.List;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Settings;

/** What stands in {@code meta}: the response's id and name, and the record of how the form was filled in. */
final class Hidden {

    private static final List<String> WITH_PLACES =
            List.of("location-priority", "location-min-interval", "location-max-age");

    private final Problems problems;
    private final List<Question> questions = new ArrayList<>();

    Hidden(Problems problems) {
        this.problems = problems;
    }

    void audit(Cells row) {
        String name = row.text("name");
        if (!name.isEmpty() && !name.equals("audit")) {
            problems.error(row.place("name"), ProblemCode.AUDIT_NAME, name);
        }
        if (!questions.isEmpty()) {
            problems.error(row.place("type"), ProblemCode.NAME_TWICE, "audit");
        }
        Details details = DetailsReading.of(row, QuestionType.AUDIT.bind());
        Parameters parameters = Parameters.of(row, problems);
        parameters.allow(
                "location-priority",
                "location-min-interval",
                "location-max-age",
                "track-changes",
                "identify-user",
                "track-changes-reasons");
        bind(details, "track-changes", parameters.oneOf("track-changes", "true", "false"));
        bind(details, "track-changes-reasons", parameters.oneOf("track-changes-reasons", "on-form-edit"));
        bind(details, "identify-user", parameters.oneOf("identify-user", "true", "false"));
        if (WITH_PLACES.stream().anyMatch(parameters::has)) {
            places(parameters, details);
        }
        questions.add(new Question(QuestionType.AUDIT, "audit", row.place("type"), details, Asking.PLAIN));
    }

    private void places(Parameters parameters, Details details) {
        if (!WITH_PLACES.stream().allMatch(parameters::has)) {
            parameters.complain(ProblemCode.AUDIT_LOCATION);
            return;
        }
        String priority = parameters.oneOf("location-priority", "no-power", "low-power", "balanced", "high-accuracy");
        String interval = parameters.wholeNumber("location-min-interval");
        String age = parameters.wholeNumber("location-max-age");
        boolean sensible = !interval.startsWith("-") && !age.startsWith("-");
        boolean known = !interval.isEmpty() && !age.isEmpty();
        if (!sensible || known && Integer.parseInt(age) < Integer.parseInt(interval)) {
            parameters.complain(ProblemCode.AUDIT_AGE);
        }
        bind(details, "location-max-age", age);
        bind(details, "location-min-interval", interval);
        bind(details, "location-priority", priority);
    }

    private static void bind(Details details, String parameter, String value) {
        if (!value.isEmpty()) {
            details.bind().put("odk:" + parameter, value);
        }
    }

    /** Puts everything into the form's {@code meta}, which is made if records have not made it already. */
    void addTo(Section root, Settings settings) {
        Place place = Place.of("settings");
        if (!settings.isOn("omit_instanceID")) {
            String preload = settings.values().getOrDefault("instance_id", "uid");
            Details details = Details.none()
                    .bound("type", "string")
                    .bound("readonly", "true()")
                    .bound("jr:preload", preload);
            questions.add(new Question(QuestionType.CALCULATE, "instanceID", place, details, Asking.PLAIN));
        }
        if (settings.has("instance_name")) {
            Details details = Details.none().bound("type", "string").bound("calculate", settings.get("instance_name"));
            questions.add(new Question(QuestionType.CALCULATE, "instanceName", place, details, Asking.PLAIN));
        }
        if (!questions.isEmpty()) {
            Section meta = meta(root);
            questions.forEach(meta::add);
        }
    }

    static Section meta(Section section) {
        return section.children().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .filter(child -> child.kind() == Section.Kind.HIDDEN)
                .findFirst()
                .orElseGet(() -> {
                    Section meta = Section.hidden("meta", Place.of("settings"));
                    section.add(meta);
                    return meta;
                });
    }
}
