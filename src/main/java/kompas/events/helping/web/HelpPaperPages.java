package kompas.events.helping.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.helping.HelpCertificates;
import kompas.events.helping.KeepingVolunteers;
import kompas.events.helping.KeepingVolunteers.Listing;
import kompas.events.helping.StaffedHelp;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who helps, on paper and as a file, and the certificates staff print. */
@PageController
class HelpPaperPages {

    private static final String PATH = "/activities/{slug}/helpers";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StaffedHelp staffed;
    private final KeepingVolunteers keeping;
    private final HelpCertificates certificates;
    private final CertificateViews views;

    HelpPaperPages(
            StaffedHelp staffed, KeepingVolunteers keeping, HelpCertificates certificates, CertificateViews views) {
        this.staffed = staffed;
        this.keeping = keeping;
        this.certificates = certificates;
        this.views = views;
    }

    @GetMapping(PATH + "/print")
    ModelAndView paper(@PathVariable String slug, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        Listing listing = keeping.take(chosen);
        return new ModelAndView(
                "events/helping/paper",
                "view",
                new HelpPaperView(chosen, listing.tasks(), HelpersScreen.byShift(listing.helping())));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(Page page, @PathVariable String slug, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        byte[] file = HelpCsv.of(chosen, keeping.take(chosen), page.t()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + chosen.activity().slug() + "-helpers.csv\"")
                .body(file);
    }

    @GetMapping(PATH + "/certificates/{volunteer}")
    ModelAndView certificate(Page page, @PathVariable String slug, @PathVariable UUID volunteer, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        return certificates
                .of(chosen, volunteer)
                .map(hours -> views.of(page, hours))
                .orElseThrow(() -> new NotFound("Hours of " + volunteer));
    }
}
