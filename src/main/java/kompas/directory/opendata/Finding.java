package kompas.directory.opendata;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import org.springframework.stereotype.Component;

/** Which organisations a reader of open data means: all of them from the database, a choice of them from the index. */
@Component
public class Finding {

    private final OrganisationSearch search;

    Finding(OrganisationSearch search) {
        this.search = search;
    }

    /** The organisations words are found in, best first, as many as a search shows at most. */
    public List<UUID> some(String words, String language) {
        try (Stream<UUID> ids = search.ids(OrganisationCriteria.everything().asking(words), language)) {
            return ids.limit(OrganisationCriteria.DEEPEST).toList();
        }
    }

    /** Every organisation of a choice, in its order; close the stream. */
    public Stream<UUID> all(OrganisationCriteria criteria, String language) {
        return search.ids(criteria, language);
    }
}
