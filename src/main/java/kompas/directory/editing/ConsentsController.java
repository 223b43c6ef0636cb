package kompas.directory.editing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.Consent;
import kompas.accounts.Consents;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** On what somebody's word each person of an organisation is shown to everybody, and writing down that they took it back. */
@PageController
class ConsentsController {

    private static final String PATH = "/organisations/{slug}/consents";

    private final OrganisationRows rows;
    private final Consents consents;
    private final Accounts accounts;
    private final DirectoryPermissions permissions;

    ConsentsController(OrganisationRows rows, Consents consents, Accounts accounts, DirectoryPermissions permissions) {
        this.rows = rows;
        this.consents = consents;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, Page page, SignedIn who) {
        Stored stored = find(slug);
        permissions.require(who, DirectoryAct.SEE_PRIVATE, stored.id());
        List<Consent> all = consents.about(stored.id().value());
        Map<PersonId, String> names = accounts.names(all.stream()
                .flatMap(each -> each.recordedBy().stream())
                .distinct()
                .toList());
        String name = stored.name().in(page.language()).text();
        return new ModelAndView(
                "editing/consents",
                "view",
                new ConsentsView(
                        stored.path(),
                        name,
                        all.stream().map(each -> line(each, names, page.t())).toList()));
    }

    @PostMapping(PATH + "/{consent}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID consent, Page page, SignedIn who) {
        Stored stored = find(slug);
        permissions.require(who, DirectoryAct.EDIT, stored.id());
        if (consents.about(stored.id().value()).stream()
                .noneMatch(each -> each.id().equals(consent))) {
            throw new NotFound("Consent " + consent);
        }
        consents.withdraw(consent, Optional.of(who.id()));
        return "redirect:" + page.to(stored.path() + "/consents");
    }

    private static ConsentsView.Line line(Consent consent, Map<PersonId, String> names, Text t) {
        Consent.Whose whose = consent.whose();
        return new ConsentsView.Line(
                consent.id(),
                Stream.of(whose.name(), whose.email(), whose.phone())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                t.say(
                        "editing.consents.told",
                        "date",
                        t.date(consent.givenOn()),
                        "how",
                        t.say(consent.how().key()),
                        "who",
                        consent.recordedBy()
                                .map(by -> names.getOrDefault(by, "–"))
                                .orElse("–")),
                t.say("accounts.consent.text." + consent.about().purpose() + "."
                        + consent.wording().version()),
                consent.withdrawnAt()
                        .map(at -> t.date(LocalDate.ofInstant(at, ZoneId.systemDefault())))
                        .orElse(""));
    }

    private Stored find(String slug) {
        return rows.find(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }
}
