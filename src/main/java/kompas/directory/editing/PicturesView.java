package kompas.directory.editing;

import java.util.List;
import java.util.Optional;
import kompas.directory.domain.OrganisationPicture;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * An organisation's logo and photos, for changing them.
 *
 * @param path of the organisation's page behind the language
 * @param takenAway those that can still be brought back, the latest first
 * @param upload the form for another, as it was sent when it was refused
 * @param done what just happened, empty for nothing
 */
public record PicturesView(
        String path,
        String name,
        boolean listed,
        Optional<OrganisationPicture> logo,
        List<OrganisationPicture> photos,
        List<OrganisationPicture> takenAway,
        Upload upload,
        String done) {

    /**
     * @param logo whether the refused one was to be the logo
     * @param alt what the picture shows, in each language
     */
    public record Upload(boolean logo, Group alt, List<Link> errors) {

        public List<Link> errors(boolean ofLogo) {
            return logo == ofLogo ? errors : List.of();
        }

        /** What is wrong with one field. */
        public String error(String field) {
            return errors.stream()
                    .filter(error -> error.href().equals("#" + field))
                    .findFirst()
                    .map(Link::label)
                    .orElse("");
        }

        public Field field(String name, String label, String hint) {
            return Field.of(name, label).hint(hint).error(error(name));
        }
    }

    public boolean full() {
        return photos.size() >= EditingPictures.MOST_PHOTOS;
    }

    public int most() {
        return EditingPictures.MOST_PHOTOS;
    }
}
