package kompas.directory.joining.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Lookalikes;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.shared.kernel.LocalizedText.Shown;
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

    List<Lookalike> of(String name, Optional<AreaId> municipality, String language) {
        return lookalikes.of(name, municipality, language).stream()
                .map(summary -> line(summary, language))
                .toList();
    }

    private Lookalike line(OrganisationSummary summary, String language) {
        Shown name = summary.name().in(language);
        String where = summary.location()
                .settlement()
                .flatMap(places::findSettlement)
                .map((Settlement settlement) -> settlement.label(language))
                .or(() -> summary.location().area().flatMap(places::findArea).map(area -> area.label(language)))
                .orElse("");
        return new Lookalike(name.text(), name.language(), where, summary.path());
    }
}
