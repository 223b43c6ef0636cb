package kompas.directory.opendata.hsds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Finding;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisations;
import kompas.directory.opendata.Refused;
import kompas.directory.opendata.Whereabouts;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers what HSDS's paths ask, as documents. */
@Component
class Hsds {

    private static final int KEPT_TOTALS = 1_000;

    private final HsdsLists lists;
    private final PublishedOrganisations organisations;
    private final Whereabouts whereabouts;
    private final Finding finding;
    private final DataVersions versions;
    private final CodeLists codes;
    private final Versioned<Map<String, Taxonomies>> taxonomies;
    private final Cache<String, Long> totals =
            Caffeine.newBuilder().maximumSize(KEPT_TOTALS).build();

    Hsds(
            HsdsLists lists,
            PublishedOrganisations organisations,
            Whereabouts whereabouts,
            Finding finding,
            CodeLists codes,
            DataVersions versions) {
        this.lists = lists;
        this.organisations = organisations;
        this.whereabouts = whereabouts;
        this.finding = finding;
        this.codes = codes;
        this.versions = versions;
        this.taxonomies = versions.kept(ConcurrentHashMap::new, "network");
    }

    Taxonomies taxonomies(DataReader reader) {
        return taxonomies.get().computeIfAbsent(reader.language(), language -> new Taxonomies(reader.t(), codes));
    }

    ServiceDocuments documents(DataReader reader) {
        return new ServiceDocuments(new Wording(reader, whereabouts), taxonomies(reader));
    }

    ObjectNode services(HsdsQuery query, DataReader reader) {
        Condition condition = condition(query, reader);
        ServiceDocuments documents = documents(reader);
        List<ObjectNode> contents = offerings(condition, query.page())
                .map(offering -> service(documents, offering, query))
                .toList();
        return HsdsPage.of(query.page(), countServices(condition), contents);
    }

    ObjectNode service(ServiceDocuments documents, Offering offering, HsdsQuery query) {
        if (query.minimal()) {
            return documents.minimal(offering);
        }
        return query.whole() ? documents.full(offering) : documents.brief(offering);
    }

    ObjectNode service(UUID id, DataReader reader) {
        return lists.findService(id)
                .map(documents(reader)::full)
                .orElseThrow(() -> Refused.unknown("No service has the id " + id));
    }

    ObjectNode organisations(HsdsQuery query, DataReader reader) {
        Condition condition = condition(query, reader);
        ServiceDocuments documents = documents(reader);
        List<ObjectNode> contents = lists
                .organisations(condition, query.page().size(), query.page().offset())
                .stream()
                .map(organisation -> organisation(documents, organisation, query))
                .toList();
        return HsdsPage.of(query.page(), kept("o", condition, () -> lists.countOrganisations(condition)), contents);
    }

    ObjectNode organisation(ServiceDocuments documents, PublishedOrganisation organisation, HsdsQuery query) {
        return query.whole() || query.wholeServices()
                ? documents.organisation(organisation, query.wholeServices())
                : documents.organisationRow(organisation);
    }

    ObjectNode organisation(UUID id, boolean wholeServices, DataReader reader) {
        return organisations
                .find(id)
                .map(organisation -> documents(reader).organisation(organisation, wholeServices))
                .orElseThrow(() -> organisations.isRemoved(id)
                        ? Refused.gone("The organisation " + id + " is no longer published")
                        : Refused.unknown("No organisation has the id " + id));
    }

    ObjectNode atLocations(HsdsQuery query, DataReader reader) {
        Condition condition = condition(query, reader);
        ServiceDocuments documents = documents(reader);
        List<ObjectNode> contents = lists
                .places(condition, query.page().size(), query.page().offset())
                .stream()
                .flatMap(placed -> atLocation(documents, placed, query).stream())
                .toList();
        return HsdsPage.of(query.page(), kept("p", condition, () -> lists.countPlaces(condition)), contents);
    }

    /** Empty for a place that was stated in a way HSDS does not take. */
    Optional<ObjectNode> atLocation(ServiceDocuments documents, HsdsLists.Placed placed, HsdsQuery query) {
        List<ObjectNode> places = documents.atLocations(placed.offering());
        return placed.place() >= places.size()
                ? Optional.empty()
                : Optional.of(documents.atLocation(placed.offering(), places.get(placed.place()), query.whole()));
    }

    ObjectNode atLocation(UUID id, DataReader reader) {
        ServiceDocuments documents = documents(reader);
        return lists.findServiceOfPlace(id).stream()
                .flatMap(offering -> documents.atLocations(offering).stream()
                        .filter(place -> id.toString().equals(place.path("id").asString()))
                        .map(place -> documents.atLocation(offering, place, true)))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("No service at a location has the id " + id));
    }

    Condition condition(HsdsQuery query, DataReader reader) {
        List<UUID> found = query.search()
                .map(words -> finding.some(words, reader.language()))
                .orElse(List.of());
        return Condition.of(query, taxonomies(reader), found);
    }

    HsdsLists lists() {
        return lists;
    }

    private Stream<Offering> offerings(Condition condition, HsdsQuery.PageRequest page) {
        return lists.services(condition, page.size(), page.offset()).stream();
    }

    private long countServices(Condition condition) {
        return kept("s", condition, () -> lists.countServices(condition));
    }

    /** Totals without a filter are counted once for each state of the data; with a filter the index answers quickly. */
    private long kept(String what, Condition condition, LongSupplier count) {
        if (!condition.isEmpty()) {
            return count.getAsLong();
        }
        String key = what + versions.of("directory");
        return totals.get(key, unused -> count.getAsLong());
    }
}
