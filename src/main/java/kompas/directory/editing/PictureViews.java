package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.CodeLists;
import kompas.directory.domain.OrganisationPicture;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about pictures. */
@Component
class PictureViews {

    private final PictureRows pictures;
    private final KnownPlaces places;
    private final CodeLists lists;

    PictureViews(PictureRows pictures, KnownPlaces places, CodeLists lists) {
        this.pictures = pictures;
        this.places = places;
        this.lists = lists;
    }

    Asking asking(Page page) {
        return new Asking(page.t(), page.languages(), places, lists);
    }

    OrganisationPicture find(Stored stored, UUID file) {
        return pictures.shown(stored.id()).stream()
                .filter(picture -> picture.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Picture " + file));
    }

    /** @param file an id as a form sends it, whatever it is */
    Optional<OrganisationPicture> find(Stored stored, @Nullable String file) {
        return pictures.shown(stored.id()).stream()
                .filter(picture -> picture.file().toString().equals(file))
                .findFirst();
    }

    PicturesView all(Stored stored, String done, Page page) {
        Asking asking = asking(page);
        Typed empty = PictureTyped.filled(Stored.JSON.createObjectNode(), asking);
        return view(
                stored,
                new PicturesView.Upload(false, PictureTyped.drawn(empty, List.of(), asking), List.of()),
                done,
                page);
    }

    PicturesView refused(Stored stored, PicturesView.Upload upload, Page page) {
        return view(stored, upload, "", page);
    }

    private PicturesView view(Stored stored, PicturesView.Upload upload, String done, Page page) {
        List<OrganisationPicture> shown = pictures.shown(stored.id());
        return new PicturesView(
                stored.path(),
                stored.name().in(page.language()).text(),
                stored.listed(),
                shown.stream().filter(OrganisationPicture::logo).findFirst(),
                shown.stream().filter(picture -> !picture.logo()).toList(),
                pictures.takenAway(stored.id()),
                upload,
                page.t().knows("editing.pictures.done." + done) ? done : "");
    }

    PictureForm one(Stored stored, OrganisationPicture picture, Page page) {
        Asking asking = asking(page);
        Typed typed = PictureTyped.filled(PictureTyped.state(picture), asking);
        typed.put(PictureTyped.LEFT, String.valueOf(Math.round(picture.focusX() * 100)));
        typed.put(PictureTyped.TOP, String.valueOf(Math.round(picture.focusY() * 100)));
        return form(stored, picture, typed, List.of(), page).seen(mark(stored, picture), false);
    }

    PictureForm again(Stored stored, OrganisationPicture picture, PictureTyped typed, Page page) {
        return form(stored, picture, typed.typed(), typed.problems(), page)
                .seen(typed.typed().seen("picture"), false);
    }

    /** From here on its writer has seen what the other said. */
    PictureForm changed(Stored stored, OrganisationPicture picture, PictureTyped typed, Page page) {
        return form(stored, picture, typed.typed(), List.of(), page).seen(mark(stored, picture), true);
    }

    private static String mark(Stored stored, OrganisationPicture picture) {
        return PictureList.of(stored.state())
                .find(picture.file())
                .map(Stored::mark)
                .orElse("");
    }

    private PictureForm form(
            Stored stored, OrganisationPicture picture, Typed typed, List<Problem> problems, Page page) {
        Asking asking = asking(page);
        return new PictureForm(
                stored.path(),
                stored.name().in(page.language()).text(),
                picture,
                new PicturesView.Upload(false, new Group("alt", List.of()), List.of()),
                PictureTyped.drawn(typed, problems, asking),
                number(PictureTyped.LEFT, typed, problems, asking),
                number(PictureTyped.TOP, typed, problems, asking),
                "",
                problems.stream()
                        .map(problem -> Link.to(problem.say(page.t()), "#" + problem.field()))
                        .toList(),
                false);
    }

    private static Field number(String name, Typed typed, List<Problem> problems, Asking asking) {
        return Fields.drawn(name, asking.t().say("editing.pictures." + name), typed, problems, asking.t());
    }
}
