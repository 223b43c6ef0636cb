package kompas.directory.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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
        Asked asked = asked(request);
        if (!asked.query.lines()) {
            return hsds.services(asked.query, asked.reader);
        }
        ServiceDocuments documents = hsds.documents(asked.reader);
        return lines(
                response,
                asked,
                lines -> organisation -> Offering.of(organisation)
                        .forEach(offering -> lines.write(hsds.service(documents, offering, asked.query))));
    }

    @GetMapping("/organizations")
    @Nullable
    ObjectNode organizations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = asked(request);
        if (!asked.query.lines()) {
            return hsds.organisations(asked.query, asked.reader);
        }
        ServiceDocuments documents = hsds.documents(asked.reader);
        return lines(
                response,
                asked,
                lines -> organisation -> lines.write(hsds.organisation(documents, organisation, asked.query)));
    }

    @GetMapping("/service_at_locations")
    @Nullable
    ObjectNode serviceAtLocations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = asked(request);
        if (!asked.query.lines()) {
            return hsds.atLocations(asked.query, asked.reader);
        }
        ServiceDocuments documents = hsds.documents(asked.reader);
        return lines(
                response,
                asked,
                lines -> organisation -> Offering.of(organisation)
                        .forEach(offering -> documents
                                .atLocations(offering)
                                .forEach(place ->
                                        lines.write(documents.atLocation(offering, place, asked.query.whole())))));
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

    private Asked asked(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, HsdsQuery.PARAMETERS);
        return new Asked(HsdsQuery.of(parameters), readers.of(request, parameters));
    }

    private @Nullable ObjectNode lines(
            HttpServletResponse response, Asked asked, Function<Lines, Consumer<PublishedOrganisation>> writer)
            throws IOException {
        Condition condition = hsds.condition(asked.query, asked.reader);
        try (Lines lines = Lines.to(response)) {
            hsds.lists().forEach(condition, writer.apply(lines));
        }
        return null;
    }

    @FunctionalInterface
    private interface Finder {
        ObjectNode find(UUID id, DataReader reader);
    }

    private record Asked(HsdsQuery query, DataReader reader) {}
}
