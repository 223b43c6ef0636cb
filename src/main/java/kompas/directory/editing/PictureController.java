package kompas.directory.editing;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.domain.OrganisationPicture;
import kompas.files.Focus;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one picture shows, and what of it stays in sight. */
@PageController
class PictureController {

    private static final String PATH = PicturesController.PATH + "/{file}";

    private final EditingOrganisations editing;
    private final EditingPictures pictures;
    private final PictureViews views;

    PictureController(EditingOrganisations editing, EditingPictures pictures, PictureViews views) {
        this.editing = editing;
        this.pictures = pictures;
        this.views = views;
    }

    @GetMapping(PATH)
    Object show(@PathVariable String slug, @PathVariable UUID file, Page page, SignedIn who) {
        Stored stored = editing.open(who, slug);
        return answer(views.one(stored, views.find(stored, file), page), HttpStatus.OK);
    }

    @PostMapping(PATH)
    Object save(
            @PathVariable String slug,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> parameters,
            Page page,
            SignedIn who) {
        Stored stored = editing.open(who, slug);
        OrganisationPicture picture = views.find(stored, file);
        PictureTyped typed = new PictureTyped(parameters, PictureTyped.state(picture), views.asking(page));
        Focus focus = typed.focus(picture);
        if (!typed.problems().isEmpty()) {
            return answer(views.again(stored, picture, typed, page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String seen = typed.typed().seen("picture");
        boolean saved =
                pictures.describe(who, stored.id(), file, new EditingPictures.Described(typed.alt(), focus, seen));
        if (!saved) {
            return answer(views.changed(stored, picture, typed, page), HttpStatus.CONFLICT);
        }
        boolean clicked = parameters.containsKey("point.x");
        String list = page.to(stored.path() + "/edit/pictures");
        return "redirect:" + list + (clicked ? "/" + file : "?done=saved");
    }

    private static ModelAndView answer(PictureForm form, HttpStatus status) {
        ModelAndView answer = new ModelAndView("editing/picture", "view", form);
        answer.setStatus(status);
        return answer;
    }
}
