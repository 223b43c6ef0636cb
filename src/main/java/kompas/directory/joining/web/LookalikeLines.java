package kompas.directory.joining.web;

import java.util.List;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.joining.Answers;
import kompas.directory.joining.Lookalikes;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Says which organisations may be the same, with where they are. */
@Component
class LookalikeLines {

    private final Lookalikes lookalikes;
    private final Places places;

    LookalikeLines(Lookalikes lookalikes, Places places) {
        this.lookalikes = lookalikes;
        this.places = places;
    }

    /** Without reasons. */
    List<Lookalike> toAnybody(Answers answers, Text t) {
        return lookalikes.toAnybody(answers).stream()
                .map(found -> line(found.organisation(), "", t.language()))
                .toList();
    }

    /** With what speaks for it. */
    List<Lookalike> toStaff(Answers answers, Text t) {
        return lookalikes.toStaff(answers).stream()
                .map(found -> line(
                        found.organisation(),
                        String.join(", ", ReasonWords.of(found.reasons(), t).speaking()),
                        t.language()))
                .toList();
    }

    private Lookalike line(OrganisationSummary summary, String reasons, String language) {
        Shown name = summary.name().in(language);
        String where = summary.location()
                .settlement()
                .flatMap(places::findSettlement)
                .map((Settlement settlement) -> settlement.label(language))
                .or(() -> summary.location().area().flatMap(places::findArea).map(area -> area.label(language)))
                .orElse("");
        return new Lookalike(name.text(), name.language(), where, reasons, summary.path());
    }
}
