package kompas.directory.editing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.domain.OrganisationPicture;
import kompas.files.Refusal;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's logo and photos: adding, ordering, taking away and bringing back. */
@PageController
class PicturesController {

    static final String PATH = "/organisations/{slug}/edit/pictures";

    private final EditingOrganisations editing;
    private final EditingPictures pictures;
    private final PictureViews views;

    PicturesController(EditingOrganisations editing, EditingPictures pictures, PictureViews views) {
        this.editing = editing;
        this.pictures = pictures;
        this.views = views;
    }

    @GetMapping(PATH)
    Object show(@PathVariable String slug, @RequestParam(defaultValue = "") String done, Page page, SignedIn who) {
        Stored stored = editing.open(who, slug);
        if (!stored.slug().equals(slug)) {
            return "redirect:" + address(stored, page, "");
        }
        return new ModelAndView("editing/pictures", "view", views.all(stored, done, page));
    }

    /** @param parameters {@code role} is logo or photo; {@code instead} the picture whose place it takes */
    @PostMapping(PATH)
    Object add(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) Optional<MultipartFile> picture)
            throws IOException {
        Stored stored = editing.open(who, slug);
        boolean logo = "logo".equals(parameters.getFirst("role"));
        Optional<OrganisationPicture> instead = views.find(stored, parameters.getFirst("instead"));
        PictureTyped typed = new PictureTyped(parameters, Stored.JSON.createObjectNode(), views.asking(page));
        List<Link> errors = new ArrayList<>();
        LocalizedText alt = logo
                ? stored.name()
                : instead.map(OrganisationPicture::alt).orElseGet(() -> words(typed, errors, page));
        String prefix = logo ? "logo-" : "";
        missing(parameters, picture, prefix, page, errors);
        if (errors.isEmpty()) {
            EditingPictures.Wanted wanted =
                    new EditingPictures.Wanted(logo, alt, instead.map(OrganisationPicture::file));
            refusal(who, stored, picture.orElseThrow(), wanted, page)
                    .ifPresent(reason -> errors.add(Link.to(reason, "#" + prefix + "picture")));
        }
        if (errors.isEmpty()) {
            return "redirect:" + address(stored, page, "?done=added");
        }
        PicturesView.Upload refused = new PicturesView.Upload(logo, logo ? typed.unjudged() : typed.drawn(), errors);
        return instead.filter(photo -> !logo)
                .map(photo -> again("picture", views.one(stored, photo, page).instead(refused)))
                .orElseGet(() -> again("pictures", views.refused(stored, refused, page)));
    }

    private static void missing(
            MultiValueMap<String, String> parameters,
            Optional<MultipartFile> picture,
            String prefix,
            Page page,
            List<Link> errors) {
        if (picture.filter(file -> !file.isEmpty()).isEmpty()) {
            errors.add(Link.to(page.t().say("editing.wrong.no-picture"), "#" + prefix + "picture"));
        }
        if (!"true".equals(parameters.getFirst(prefix + "permitted"))) {
            errors.add(Link.to(page.t().say("editing.wrong.permitted"), "#" + prefix + "permitted"));
        }
    }

    private static LocalizedText words(PictureTyped typed, List<Link> errors, Page page) {
        typed.problems().forEach(problem -> errors.add(Link.to(problem.say(page.t()), "#" + problem.field())));
        return typed.problems().isEmpty() ? typed.alt() : LocalizedText.of(page.language(), "–");
    }

    private Optional<String> refusal(
            SignedIn who, Stored stored, MultipartFile picture, EditingPictures.Wanted wanted, Page page)
            throws IOException {
        try (InputStream upload = picture.getInputStream()) {
            EditingPictures.Outcome outcome = pictures.add(who, stored.id(), upload, wanted);
            return Optional.ofNullable(
                    switch (outcome) {
                        case EditingPictures.Outcome.Added added -> null;
                        case EditingPictures.Outcome.Full full ->
                            page.t().say("editing.pictures.full", "most", EditingPictures.MOST_PHOTOS);
                        case EditingPictures.Outcome.Refused refused -> said(refused.reason(), page);
                    });
        }
    }

    private static String said(Refusal reason, Page page) {
        return page.t().say(reason.key(), "megabytes", Refusal.MOST_MEGABYTES, "megapixels", Refusal.MOST_MEGAPIXELS);
    }

    @PostMapping(PATH + "/{file}/{act:earlier|later|remove|back}")
    String change(
            @PathVariable String slug, @PathVariable UUID file, @PathVariable String act, Page page, SignedIn who) {
        Stored stored = editing.open(who, slug);
        switch (act) {
            case "earlier" -> pictures.move(who, stored.id(), file, -1);
            case "later" -> pictures.move(who, stored.id(), file, 1);
            case "remove" -> pictures.remove(who, stored.id(), file);
            default -> pictures.bringBack(who, stored.id(), file);
        }
        return "redirect:" + address(stored, page, "?done=" + act + "#photos");
    }

    /** Where it was sent from: the page of all pictures, or of the one whose place it was to take. */
    private static ModelAndView again(String page, Object view) {
        ModelAndView again = new ModelAndView("editing/" + page, "view", view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static String address(Stored stored, Page page, String rest) {
        return page.to(stored.path() + "/edit/pictures") + rest;
    }
}
