package kompas.directory.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisations;
import kompas.directory.opendata.Readers;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything as a tabular data package. */
@Controller
class DataPackageController {

    private static final Set<String> KNOWN = Set.of(Readers.LANGUAGE);
    private static final int AT_ONCE = 4;
    private static final String LATER = "60";

    private final Hsds hsds;
    private final PublishedOrganisations organisations;
    private final Readers readers;
    private final NetworkSettings settings;
    private final Semaphore places = new Semaphore(AT_ONCE);

    DataPackageController(Hsds hsds, PublishedOrganisations organisations, Readers readers, NetworkSettings settings) {
        this.hsds = hsds;
        this.organisations = organisations;
        this.readers = readers;
        this.settings = settings;
    }

    @GetMapping(HsdsController.PATH + "/datapackage.zip")
    void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataReader reader = readers.of(request, Parameters.of(request, KNOWN));
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", LATER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"hsds-datapackage.zip\"");
        try (DataPackage made =
                DataPackage.to(response.getOutputStream(), PackageDescriptor.of(settings.current(), reader))) {
            fill(made, reader);
            made.finish();
        } finally {
            places.release();
        }
    }

    private void fill(DataPackage made, DataReader reader) {
        Rows rows = new Rows(made::write);
        Taxonomies taxonomies = hsds.taxonomies(reader);
        taxonomies.all().forEach(taxonomy -> rows.add("taxonomy", taxonomy.document()));
        taxonomies.terms().forEach(term -> rows.add("taxonomy_term", term.row().node()));
        ServiceDocuments documents = hsds.documents(reader);
        organisations.forEach(organisation -> add(rows, documents, organisation));
        rows.finish();
    }

    private static void add(Rows rows, ServiceDocuments documents, PublishedOrganisation organisation) {
        rows.begin(LocationDocuments.idOf(organisation));
        rows.add("organization", documents.organisationWithoutServices(organisation));
        for (Offering offering : Offering.of(organisation)) {
            rows.add("service", documents.ofOrganisation(offering));
        }
    }
}
