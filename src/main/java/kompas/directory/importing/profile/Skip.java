package kompas.directory.importing.profile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;
import kompas.shared.kernel.LocalizedText;

/**
 * Rows a profile does not want.
 *
 * @param heading whose cell is looked at
 * @param pattern the whole cell matches
 * @param reason told of the row, in the words of the profile
 */
record Skip(String heading, Pattern pattern, LocalizedText reason) {

    Optional<Problem> of(SourceRow row) {
        return row.headings().has(heading) && pattern.matcher(row.get(heading)).matches()
                ? Optional.of(Problem.of("importing.rejected.skipped", "reason", reason))
                : Optional.empty();
    }

    static Skip read(Object written) {
        Parts parts = Parts.of("skip", written);
        parts.only("column", "matches", "reason");
        Map<String, String> reasons = parts.all().get("reason") instanceof Map<?, ?>
                ? parts.texts("reason")
                : Map.of("en", parts.text("reason"));
        try {
            return new Skip(
                    parts.text("column"),
                    Pattern.compile(parts.text("matches"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    new LocalizedText(reasons.keySet().iterator().next(), reasons));
        } catch (PatternSyntaxException e) {
            throw new ProfileError("importing.profile.pattern", "pattern", parts.text("matches"));
        }
    }
}
