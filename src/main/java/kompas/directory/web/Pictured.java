package kompas.directory.web;

import kompas.directory.domain.OrganisationPicture;
import kompas.shared.web.PictureView;

/** An organisation's picture as {@code ui/picture.jte} wants it. */
public final class Pictured {

    private Pictured() {}

    public static PictureView of(OrganisationPicture picture) {
        return new PictureView(
                "/files/" + picture.file(),
                picture.width(),
                picture.height(),
                picture.widths(),
                picture.alt(),
                picture.focusX(),
                picture.focusY());
    }
}
