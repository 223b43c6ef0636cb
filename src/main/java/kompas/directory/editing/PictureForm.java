package kompas.directory.editing;

import java.util.List;
import kompas.directory.domain.OrganisationPicture;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * One picture, for saying what it shows and what of it stays in sight.
 *
 * @param path of the organisation's page behind the language
 * @param instead the form for another in its place
 * @param seen mark of what was said when this form was made
 * @param changed whether somebody else changed it meanwhile
 */
public record PictureForm(
        String path,
        String name,
        OrganisationPicture picture,
        PicturesView.Upload instead,
        Group alt,
        Field fromLeft,
        Field fromTop,
        String seen,
        List<Link> errors,
        boolean changed) {

    /** How wide the picture stands that is clicked on, in pixels: it fits on any phone. */
    static final int WIDTH = 280;

    PictureForm seen(String mark, boolean meanwhile) {
        return new PictureForm(path, name, picture, instead, alt, fromLeft, fromTop, mark, errors, meanwhile);
    }

    /** With what was wrong with the picture that was to take its place. */
    PictureForm instead(PicturesView.Upload refused) {
        return new PictureForm(path, name, picture, refused, alt, fromLeft, fromTop, seen, errors, changed);
    }

    public int clickWidth() {
        return WIDTH;
    }

    public int clickHeight() {
        return height(picture);
    }

    static int height(OrganisationPicture picture) {
        return Math.max(1, Math.round((float) WIDTH * picture.height() / picture.width()));
    }
}
