package kompas.directory.duplicates;

import java.util.List;
import java.util.Set;
import kompas.shared.text.Text;

/**
 * Reasons in plain words.
 *
 * @param speaking for their being one
 * @param against that
 */
public record ReasonWords(List<String> speaking, List<String> against) {

    private static final int NEAR_METRES = 1000;

    private static final Set<String> AGAINST = Set.of(
            "elsewhere",
            "other_address",
            "other_number",
            "other_legal_form",
            "relative",
            "other_phone",
            "other_site",
            "other_identifier");

    public static ReasonWords of(List<Reason> reasons, Text t) {
        return new ReasonWords(
                reasons.stream()
                        .filter(reason -> !isAgainst(reason))
                        .map(reason -> say(reason, t))
                        .toList(),
                reasons.stream()
                        .filter(ReasonWords::isAgainst)
                        .map(reason -> say(reason, t))
                        .toList());
    }

    private static boolean isAgainst(Reason reason) {
        return AGAINST.contains(reason.code())
                || reason.code().equals("metres_apart") && Long.parseLong(reason.value()) > NEAR_METRES;
    }

    private static String say(Reason reason, Text t) {
        String key = "duplicates.reason." + reason.code();
        if (!reason.code().equals("metres_apart")) {
            return t.say(key, "value", reason.value());
        }
        long metres = Long.parseLong(reason.value());
        return metres < NEAR_METRES
                ? t.say(key, "value", t.number(metres))
                : t.say("duplicates.reason.kilometres_apart", "value", t.number(metres / 1000.0, 1));
    }
}
