package kompas.directory.search.answering;

import java.util.List;
import java.util.Optional;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults.Alternative;
import kompas.directory.search.OrganisationResults.Spelling;
import org.springframework.stereotype.Component;

/** What helps a reader on whose question found nothing, or nothing literally. */
@Component
class Wayfinding {

    private final Spellings spellings;
    private final Alternatives alternatives;

    Wayfinding(Spellings spellings, Alternatives alternatives) {
        this.spellings = spellings;
        this.alternatives = alternatives;
    }

    Optional<Spelling> spelling(Asked asked) {
        return spellings.better(asked);
    }

    List<Alternative> alternatives(OrganisationCriteria criteria) {
        return alternatives.to(criteria);
    }
}
