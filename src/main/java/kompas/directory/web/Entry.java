package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/**
 * One organisation in a list.
 *
 * @param place where it is, in words
 * @param distance how far away, in words; empty when nobody asked
 */
public record Entry(OrganisationSummary summary, String place, Optional<String> distance, List<Need> needs) {

    /** Legal form, place, distance and how sure all this is, in one line. */
    public String facts(Text t) {
        return Stream.of(
                        t.say(summary.legalForm().key()),
                        place,
                        distance.orElse(""),
                        summary.confirmed()
                                .map(day -> t.say("directory.list.confirmed", "date", t.date(day)))
                                .orElse(""))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Entry with(List<Need> stated) {
        return new Entry(summary, place, distance, stated);
    }

    /** Two letters that stand for it where it has no picture. */
    public String initials() {
        return Initials.of(summary.name().texts().getOrDefault(summary.name().source(), ""));
    }

    public LocalizedText.Shown name(String language) {
        return summary.name().in(language);
    }
}
