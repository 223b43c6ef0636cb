package kompas.directory.editing;

import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Names of places that begin with what somebody types while editing. */
@PageController
class PlaceController {

    private final EditingOrganisations editing;
    private final KnownPlaces places;

    PlaceController(EditingOrganisations editing, KnownPlaces places) {
        this.editing = editing;
        this.places = places;
    }

    @GetMapping("/organisations/{slug}/edit/place/known")
    Object known(
            @PathVariable String slug,
            @RequestParam(name = PlaceInput.TYPED, defaultValue = "") String typed,
            Page page,
            SignedIn who) {
        editing.open(who, slug);
        return new ModelAndView("editing/known-places", "names", places.beginningWith(typed, page.language()));
    }
}
