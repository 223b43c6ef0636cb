package kompas.libraries.web;

import java.util.Optional;
import kompas.libraries.ChitalishtePages;
import kompas.libraries.LibraryKind;
import kompas.libraries.NeedsAround;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryRegister;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePictures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The list of libraries and the page of each. */
@PageController
class LibraryPages {

    private final LibraryRegister register;
    private final LibraryLists lists;
    private final LibraryViews views;
    private final ObjectProvider<ChitalishtePages> chitalishtePages;
    private final SharePictures pictures;
    private final ObjectProvider<NeedsAround> needs;

    LibraryPages(
            LibraryRegister register,
            LibraryLists lists,
            LibraryViews views,
            ObjectProvider<ChitalishtePages> chitalishtePages,
            SharePictures pictures,
            ObjectProvider<NeedsAround> needs) {
        this.register = register;
        this.lists = lists;
        this.views = views;
        this.chitalishtePages = chitalishtePages;
        this.pictures = pictures;
        this.needs = needs;
    }

    @GetMapping("/libraries")
    @CachedPage(topics = {"libraries", "places"})
    String list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String region,
            Model model) {
        model.addAttribute("view", lists.list(page, q, region));
        return "libraries/list";
    }

    /** Says whether it is open now, so it must not be shown for longer than people wait at a door. */
    @GetMapping("/libraries/{slug}")
    @CachedPage(
            topics = {"libraries", "rooms", "places", "directory", "needs", "events"},
            expires = "PT1M")
    ModelAndView library(Page page, @PathVariable String slug) {
        LibraryProfile profile = register.findProfile(slug).orElseThrow(() -> new NotFound("Library " + slug));
        Optional<String> elsewhere = elsewhere(profile, slug);
        if (elsewhere.isPresent()) {
            RedirectView redirect = new RedirectView(page.to(elsewhere.get()));
            redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(redirect);
        }
        ModelAndView shown = new ModelAndView("libraries/library", "view", views.view(page, profile));
        Optional.ofNullable(needs.getIfAvailable())
                .flatMap(known -> known.of(profile.library(), page))
                .ifPresent(wanted -> shown.addObject("needs", wanted));
        return shown;
    }

    @GetMapping("/libraries/card.png")
    ResponseEntity<byte[]> listCard(Page page) {
        return pictures.answer(lists.card(page));
    }

    @GetMapping("/libraries/{slug}/card.png")
    ResponseEntity<byte[]> card(Page page, @PathVariable String slug) {
        return pictures.answer(register.findProfile(slug)
                .map(profile -> views.card(page, profile))
                .orElseThrow(() -> new NotFound("Library " + slug)));
    }

    /** A chitalishte's page is its organisation's; a library that was renamed has a new address. */
    private Optional<String> elsewhere(LibraryProfile profile, String slug) {
        if (profile.library().kind() == LibraryKind.CHITALISHTE) {
            Optional<String> page = Optional.ofNullable(chitalishtePages.getIfAvailable())
                    .flatMap(pages -> pages.find(profile.library().id()));
            if (page.isPresent()) {
                return page;
            }
        }
        return profile.library().slug().equals(slug)
                ? Optional.empty()
                : Optional.of(profile.library().path());
    }
}
