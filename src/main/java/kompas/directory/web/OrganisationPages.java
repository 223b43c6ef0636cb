package kompas.directory.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.domain.OrganisationProfile;
import kompas.directory.domain.OrganisationQueries;
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

    OrganisationPages(
            OrganisationQueries organisations,
            OrganisationViews views,
            SharePictures pictures,
            DirectoryPermissions permissions) {
        this.organisations = organisations;
        this.views = views;
        this.pictures = pictures;
        this.permissions = permissions;
    }

    @GetMapping("/organisations/{slug}")
    @CachedPage(
            topics = {"directory", "needs", "places"},
            expires = "PT1M")
    Object show(@PathVariable String slug, Page page, Model model, Optional<SignedIn> who) {
        boolean mayEdit = who.isPresent()
                && permissions.may(
                        who.get(), DirectoryAct.EDIT, find(slug).summary().id());
        model.addAttribute("mayEdit", mayEdit);
        return answer(slug, "", page, model);
    }

    @GetMapping("/organisations/{slug}/print")
    @CachedPage(
            topics = {"directory", "needs", "places"},
            expires = "PT1M")
    Object print(@PathVariable String slug, Page page, Model model) {
        return answer(slug, "/print", page, model);
    }

    @GetMapping("/organisations/{slug}/card.png")
    ResponseEntity<byte[]> card(@PathVariable String slug, Page page) {
        return pictures.answer(views.card(find(slug), page));
    }

    private Object answer(String slug, String part, Page page, Model model) {
        OrganisationProfile profile = find(slug);
        if (!profile.summary().slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, page.to(profile.summary().path()) + part)
                    .build();
        }
        model.addAttribute("organisation", views.of(profile, page));
        return part.isEmpty() ? "directory/organisation" : "directory/print/organisation";
    }

    private OrganisationProfile find(String slug) {
        return organisations
                .find(slug)
                .orElseThrow(() -> organisations.isGone(slug)
                        ? new Gone("Organisation " + slug)
                        : new NotFound("Organisation " + slug));
    }
}
