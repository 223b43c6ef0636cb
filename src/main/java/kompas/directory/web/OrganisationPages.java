package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.Visibility;
import kompas.directory.domain.ContactQueries;
import kompas.directory.domain.OrganisationProfile;
import kompas.directory.domain.OrganisationQueries;
import kompas.directory.domain.SeenContact;
import kompas.directory.worklist.Notes;
import kompas.shared.kernel.Gone;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePictures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One organisation's page, its picture to share and its sheet of paper. */
@PageController
class OrganisationPages {

    private final OrganisationQueries organisations;
    private final OrganisationViews views;
    private final SharePictures pictures;
    private final DirectoryPermissions permissions;
    private final ContactQueries contacts;
    private final Notes notes;

    OrganisationPages(
            OrganisationQueries organisations,
            OrganisationViews views,
            SharePictures pictures,
            DirectoryPermissions permissions,
            ContactQueries contacts,
            Notes notes) {
        this.organisations = organisations;
        this.views = views;
        this.pictures = pictures;
        this.permissions = permissions;
        this.contacts = contacts;
        this.notes = notes;
    }

    @GetMapping("/organisations/{slug}")
    @CachedPage(
            topics = {"directory", "needs", "places", "events"},
            expires = "PT1M")
    Object show(@PathVariable String slug, Page page, Model model, Optional<SignedIn> who) {
        return answer(slug, "", page, model, who);
    }

    @GetMapping("/organisations/{slug}/print")
    @CachedPage(
            topics = {"directory", "needs", "places"},
            expires = "PT1M")
    Object print(@PathVariable String slug, Page page, Model model) {
        return answer(slug, "/print", page, model, Optional.empty());
    }

    @GetMapping("/organisations/{slug}/card.png")
    ResponseEntity<byte[]> card(@PathVariable String slug, Page page) {
        return pictures.answer(views.card(find(slug), page));
    }

    private Object answer(String slug, String part, Page page, Model model, Optional<SignedIn> who) {
        OrganisationProfile profile = find(slug);
        if (!profile.summary().slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, page.to(profile.summary().path()) + part)
                    .build();
        }
        OrganisationId id = profile.summary().id();
        who.ifPresent(person -> inside(person, id, model));
        model.addAttribute("organisation", views.of(profile, seen(profile, who), page));
        return part.isEmpty() ? "directory/organisation" : "directory/print/organisation";
    }

    /** What those who look after it see besides. */
    private void inside(SignedIn who, OrganisationId id, Model model) {
        model.addAttribute("mayEdit", permissions.may(who, DirectoryAct.EDIT, id));
        if (notes.mayRead(who, id)) {
            model.addAttribute("notes", notes.of(who, id));
        }
    }

    /** Whoever is signed in sees more than the public, and those who look after it see all; such a page is kept by nobody. */
    private List<SeenContact> seen(OrganisationProfile profile, Optional<SignedIn> who) {
        OrganisationId id = profile.summary().id();
        return who.map(person -> permissions.may(person, DirectoryAct.SEE_PRIVATE, id))
                .map(inside -> contacts.of(id, inside ? Visibility.STAFF : Visibility.MEMBERS))
                .orElseGet(
                        () -> profile.contacts().stream().map(SeenContact::open).toList());
    }

    private OrganisationProfile find(String slug) {
        return organisations
                .find(slug)
                .orElseThrow(() -> organisations.isGone(slug)
                        ? new Gone("Organisation " + slug)
                        : new NotFound("Organisation " + slug));
    }
}
