package kompas.directory.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kompas.directory.search.Box;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Sort;
import org.springframework.stereotype.Component;

/** Which organisations a reader of open data means: all of them from the database, a choice of them from the index. */
@Component
public class Finding {

    private final OrganisationSearch search;
    private final PublishedOrganisations organisations;

    Finding(OrganisationSearch search, PublishedOrganisations organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /** The organisations words are found in, best first, as many as a search shows at most. */
    public List<UUID> some(String words, String language) {
        try (Stream<UUID> ids = search.ids(OrganisationCriteria.everything().asking(words), language)) {
            return ids.limit(OrganisationCriteria.DEEPEST).toList();
        }
    }

    /**
     * A way to read every organisation of a choice, in its order and in chunks. It is refused here, before the first
     * byte is written, when the index cannot be asked.
     */
    public Consumer<Consumer<PublishedOrganisation>> reading(OrganisationCriteria criteria, String language) {
        if (criteria.isEmpty() && criteria.sort() == Sort.BEST) {
            return organisations::forEach;
        }
        Stream<UUID> ids = search.ids(criteria, language);
        return reader -> {
            try (ids) {
                inChunks(ids.iterator(), reader);
            }
        };
    }

    /** One page of a choice, with its total. */
    public OrganisationResults page(OrganisationCriteria criteria, String language) {
        return search.find(criteria, language);
    }

    public OrganisationMarks marks(OrganisationCriteria criteria, String language, Box box, int zoom) {
        return search.marks(criteria, language, box, zoom);
    }

    private void inChunks(Iterator<UUID> ids, Consumer<PublishedOrganisation> reader) {
        List<UUID> chunk = new ArrayList<>();
        while (ids.hasNext()) {
            chunk.add(ids.next());
            if (chunk.size() == PublishedOrganisations.CHUNK || !ids.hasNext()) {
                Map<UUID, PublishedOrganisation> read = new HashMap<>();
                organisations.of(chunk).forEach(organisation -> read.put(organisation.id(), organisation));
                chunk.forEach(id -> Stream.ofNullable(read.get(id)).forEach(reader));
                chunk.clear();
            }
        }
    }
}
