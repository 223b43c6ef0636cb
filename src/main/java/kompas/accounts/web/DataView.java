package kompas.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.PersonalDataHolder.Held;
import kompas.accounts.Scope;
import kompas.accounts.domain.NamingHeld;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * What is held about somebody, on the screen: codes as words, days and moments as the network's clock shows them.
 *
 * @param names of the things it is about
 */
public record DataView(List<Held> held, Map<Scope, LocalizedText> names, ZoneId zone) {

    /** Rows of one kind on the page; the file has them all. */
    public static final int MOST = 50;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*Z");

    /** The kinds of which there is something, who it is about first. */
    public List<Held> some() {
        return held.stream()
                .filter(kind -> !kind.rows().isEmpty())
                .sorted(Comparator.comparing(kind -> !kind.title().equals("accounts.data.account")))
                .toList();
    }

    public List<Held> none() {
        return held.stream().filter(kind -> kind.rows().isEmpty()).toList();
    }

    public List<Map<String, String>> rows(Held kind) {
        return kind.rows().stream().limit(MOST).toList();
    }

    public int more(Held kind) {
        return Math.max(0, kind.rows().size() - MOST);
    }

    public String column(Text t, String column) {
        return t.say("accounts.data.column." + column);
    }

    public String cell(Text t, Held kind, Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        if (value.isEmpty()) {
            return "–";
        }
        if (column.equals("language")) {
            return t.nameHere(value);
        }
        String prefix = kind.words().get(column);
        if (prefix == null) {
            return shown(t, value);
        }
        return t.knows(prefix + value)
                ? t.say(prefix + value)
                : Stream.of(value.split(", ", -1))
                        .map(part -> t.knows(prefix + part) ? t.say(prefix + part) : shown(t, part))
                        .collect(Collectors.joining(", "));
    }

    private String shown(Text t, String value) {
        if (DAY.matcher(value).matches()) {
            return t.date(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return t.moment(Instant.parse(value).atZone(zone));
        }
        if (!NamingHeld.NAMED.matcher(value).matches()) {
            return value;
        }
        String thing = "accounts.data.thing." + value.substring(0, value.indexOf(' '));
        return NamingHeld.scope(value)
                .map(names::get)
                .map(name -> name.in(t.language()).text())
                .orElseGet(() -> t.knows(thing) ? t.say(thing) : "–");
    }
}
