package kompas.directory.importing.record;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.AccessibilityFeature;
import kompas.directory.CodeLists;
import kompas.directory.LegalForm;
import kompas.directory.SizeBand.Measure;
import kompas.directory.Status;
import kompas.network.OwnTerm;
import kompas.network.TermList;
import kompas.shared.kernel.Coded;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Codes, numbers, dates and addresses on the web. */
final class CodeCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Predicate<String> GOAL =
            Pattern.compile("[1-9]|1[0-7]").asMatchPredicate();
    private static final Predicate<String> TARGET =
            Pattern.compile("([1-9]|1[0-7])\\.[0-9a-z]{1,2}").asMatchPredicate();
    private static final Predicate<String> LANGUAGE =
            Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*").asMatchPredicate();
    private static final Predicate<String> YEAR =
            Pattern.compile("1[0-9]{3}|20[0-9]{2}|2100").asMatchPredicate();
    private static final Predicate<String> NUMBER =
            Pattern.compile("[0-9]{1,15}").asMatchPredicate();
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00A0.,]");
    private static final Predicate<String> ON_THE_WEB =
            Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE).asMatchPredicate();
    private static final Set<String> YES = Set.of("yes", "true", "1", "ja", "да");

    private final CodeLists lists;

    CodeCells(CodeLists lists) {
        this.lists = lists;
    }

    void read(Draft draft, Staged staged) {
        legalForm(draft, staged);
        code(draft, staged, StagedColumn.STATUS, coded(Status.class));
        code(draft, staged, StagedColumn.LISTING, Set.of("public", "unlisted")::contains);
        code(draft, staged, StagedColumn.LIBRARY, "chitalishte"::equals);
        if (!draft.get("example").isEmpty()) {
            staged.set(StagedColumn.EXAMPLE, String.valueOf(yes(draft.get("example"))));
        }
        described(
                draft,
                staged,
                StagedColumn.FIELDS,
                TermList.FIELD,
                code -> lists.findField(code).isPresent());
        codes(draft, staged, StagedColumn.GOALS, GOAL);
        codes(draft, staged, StagedColumn.TARGETS, TARGET);
        described(draft, staged, StagedColumn.AUDIENCES, TermList.AUDIENCE, lists::hasAudience);
        codes(draft, staged, StagedColumn.ACCESSIBILITY, coded(AccessibilityFeature.class));
        codes(draft, staged, StagedColumn.LANGUAGES, LANGUAGE);
        bands(draft, staged);
        founded(draft, staged);
        staged.set(StagedColumn.WEBSITE, website(draft.get("website"), staged));
        hours(draft, staged);
        confirmation(draft, staged);
    }

    private static <E extends Enum<E> & Coded> Predicate<String> coded(Class<E> list) {
        return code -> Coded.find(list, code).isPresent();
    }

    static boolean yes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Lists call forms whatever they like: nobody is turned away for that. */
    private static void legalForm(Draft draft, Staged staged) {
        String code = draft.get("legal_form");
        if (coded(LegalForm.class).test(code)) {
            staged.set(StagedColumn.LEGAL_FORM, code);
        } else if (!code.isEmpty()) {
            staged.warn("importing.warning.dropped", "column", "legal_form", "value", code);
        }
    }

    private static void code(Draft draft, Staged staged, StagedColumn column, Predicate<String> known) {
        String code = draft.get(column.column());
        if (!code.isEmpty() && !known.test(code)) {
            staged.reject("importing.rejected.code", "column", column.column(), "value", code);
        }
        staged.set(column, code);
    }

    /** Codes of a list the network may add to: its own terms may also stand there by name, and those of another network are passed over. */
    private void described(Draft draft, Staged staged, StagedColumn column, TermList list, Predicate<String> known) {
        List<String> codes = new ArrayList<>();
        for (String written : draft.list(column.column())) {
            String code = known.test(written) ? written : lists.named(list, written);
            if (OwnTerm.isOwn(code) && !known.test(code)) {
                staged.warn("importing.warning.dropped", "column", column.column(), "value", code);
            } else {
                codes.add(code);
            }
        }
        set(staged, column, codes.stream().distinct().toList(), known);
    }

    private static void codes(Draft draft, Staged staged, StagedColumn column, Predicate<String> known) {
        List<String> written = draft.list(column.column());
        if (!written.isEmpty()) {
            set(staged, column, written.stream().distinct().toList(), known);
        }
    }

    private static void set(Staged staged, StagedColumn column, List<String> codes, Predicate<String> known) {
        if (codes.isEmpty()) {
            return;
        }
        codes.stream()
                .filter(known.negate())
                .findFirst()
                .ifPresent(code -> staged.reject("importing.rejected.code", "column", column.column(), "value", code));
        staged.set(column, codes);
    }

    private static void bands(Draft draft, Staged staged) {
        for (Measure measure : Measure.values()) {
            StagedColumn column = StagedColumn.valueOf(measure.name());
            String text = draft.get(column.column());
            if (text.isEmpty()) {
                continue;
            }
            var band = measure.find(text);
            String digits = GROUPING.matcher(text).replaceAll("");
            if (band.isEmpty() && NUMBER.test(digits)) {
                band = measure.holding(Long.parseLong(digits));
            } else if (band.isEmpty()) {
                staged.reject("importing.rejected.code", "column", column.column(), "value", text);
            }
            staged.set(column, band.map(found -> found.code()));
        }
    }

    private static void founded(Draft draft, Staged staged) {
        String year = draft.get("founded");
        if (YEAR.test(year)) {
            staged.set(StagedColumn.FOUNDED, year);
        } else if (!year.isEmpty()) {
            staged.warn("importing.warning.dropped", "column", "founded", "value", year);
        }
    }

    static String website(String written, Staged staged) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return "";
        }
        String address = ON_THE_WEB.test(text) ? text : "https://" + text;
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            if (host != null && host.contains(".")) {
                return "http" + (address.charAt(4) == 's' || address.charAt(4) == 'S' ? "s" : "")
                        + address.substring(address.indexOf(':'));
            }
        } catch (IllegalArgumentException e) {
            // told below, like every address nobody could open
        }
        staged.warn("importing.warning.dropped", "column", "website", "value", text);
        return "";
    }

    private static void hours(Draft draft, Staged staged) {
        String hours = draft.get("opening_hours");
        try {
            if (!hours.isEmpty() && JSON.readTree(hours).isObject()) {
                staged.set(StagedColumn.OPENING_HOURS, hours);
            }
        } catch (JacksonException e) {
            staged.reject("importing.rejected.json", "column", "opening_hours");
        }
    }

    private static void confirmation(Draft draft, Staged staged) {
        String by = draft.get("confirmed_by");
        String on = draft.get("confirmed_on");
        if (on.isEmpty() && by.isEmpty()) {
            return;
        }
        try {
            LocalDate date = LocalDate.parse(on);
            if (Set.of("organisation", "library").contains(by)) {
                staged.set(StagedColumn.CONFIRMED_ON, date.toString());
                staged.set(StagedColumn.CONFIRMED_BY, by);
                return;
            }
            staged.reject("importing.rejected.code", "column", "confirmed_by", "value", by);
        } catch (DateTimeParseException e) {
            staged.reject("importing.rejected.code", "column", "confirmed_on", "value", on);
        }
    }
}
