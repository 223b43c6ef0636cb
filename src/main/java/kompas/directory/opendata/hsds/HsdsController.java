package kompas.directory.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Lines;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Services, organisations and services at locations: pages, lines and single entries. */
@RestController
@RequestMapping(path = HsdsController.PATH, produces = "application/json")
class HsdsController {

    static final String PATH = "/hsds/3";

    private static final Set<String> OF_ONE = Set.of(Readers.LANGUAGE, "full", "full_service");

    private final Hsds hsds;
    private final Readers readers;

    HsdsController(Hsds hsds, Readers readers) {
        this.hsds = hsds;
        this.readers = readers;
    }

    @GetMapping("/services")
    @Nullable
    ObjectNode services(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return list(
                request,
                response,
                hsds::services,
                (documents, organisation, query) ->
                        Offering.of(organisation).stream().map(offering -> hsds.service(documents, offering, query)));
    }

    @GetMapping("/organizations")
    @Nullable
    ObjectNode organizations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return list(
                request,
                response,
                hsds::organisations,
                (documents, organisation, query) -> Stream.of(hsds.organisation(documents, organisation, query)));
    }

    @GetMapping("/service_at_locations")
    @Nullable
    ObjectNode serviceAtLocations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return list(
                request,
                response,
                hsds::atLocations,
                (documents, organisation, query) -> Offering.of(organisation).stream()
                        .flatMap(offering -> documents.atLocations(offering).stream()
                                .map(place -> documents.atLocation(offering, place, query.whole()))));
    }

    @GetMapping("/services/{id}")
    ObjectNode service(@PathVariable String id, HttpServletRequest request) {
        return one(id, request, (uuid, reader) -> hsds.service(uuid, reader));
    }

    @GetMapping("/organizations/{id}")
    ObjectNode organization(@PathVariable String id, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, OF_ONE);
        return hsds.organisation(
                Parameters.uuid("id", id), parameters.flag("full_service"), readers.of(request, parameters));
    }

    @GetMapping("/service_at_locations/{id}")
    ObjectNode serviceAtLocation(@PathVariable String id, HttpServletRequest request) {
        return one(id, request, (uuid, reader) -> hsds.atLocation(uuid, reader));
    }

    private ObjectNode one(String id, HttpServletRequest request, Finder finder) {
        Parameters parameters = Parameters.of(request, OF_ONE);
        return finder.find(Parameters.uuid("id", id), readers.of(request, parameters));
    }

    /** A page of a list, or all of it line by line. */
    private @Nullable ObjectNode list(
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<HsdsQuery, DataReader, ObjectNode> page,
            Entries entries)
            throws IOException {
        Parameters parameters = Parameters.of(request, HsdsQuery.PARAMETERS);
        HsdsQuery query = HsdsQuery.of(parameters);
        DataReader reader = readers.of(request, parameters);
        if (!query.lines()) {
            return page.apply(query, reader);
        }
        ServiceDocuments documents = hsds.documents(reader);
        Condition condition = hsds.condition(query, reader);
        try (Lines lines = Lines.to(response)) {
            hsds.lists()
                    .forEach(
                            condition,
                            organisation ->
                                    entries.of(documents, organisation, query).forEach(lines::write));
        }
        return null;
    }

    @FunctionalInterface
    private interface Finder {
        ObjectNode find(UUID id, DataReader reader);
    }

    /** What an organisation has in a list. */
    @FunctionalInterface
    private interface Entries {
        Stream<ObjectNode> of(ServiceDocuments documents, PublishedOrganisation organisation, HsdsQuery query);
    }
}
