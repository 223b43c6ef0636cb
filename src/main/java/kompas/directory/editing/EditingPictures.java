package kompas.directory.editing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.files.Refusal;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds pictures to an organisation's page, changes and orders them, takes them away and brings them back. */
@Component
class EditingPictures {

    static final int MOST_PHOTOS = 12;

    private final OrganisationRows organisations;
    private final PictureRows pictures;
    private final Changes changes;
    private final DirectoryPermissions permissions;
    private final Files files;
    private final TransactionTemplate transactions;

    EditingPictures(
            OrganisationRows organisations,
            PictureRows pictures,
            Changes changes,
            DirectoryPermissions permissions,
            Files files,
            TransactionTemplate transactions) {
        this.organisations = organisations;
        this.pictures = pictures;
        this.changes = changes;
        this.permissions = permissions;
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * A picture to be shown.
     *
     * @param instead of which one it takes the place; empty for a new one
     */
    record Wanted(boolean logo, LocalizedText alt, Optional<UUID> instead) {}

    /** What became of an upload. */
    sealed interface Outcome {

        record Added() implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}

        /** There are {@link #MOST_PHOTOS} already. */
        record Full() implements Outcome {}
    }

    /**
     * Keeps the pixels first, outside of any transaction; then the page changes.
     *
     * @throws IOException when the upload breaks off
     */
    Outcome add(SignedIn who, OrganisationId id, InputStream upload, Wanted wanted) throws IOException {
        permissions.require(who, DirectoryAct.EDIT, id);
        if (!wanted.logo() && wanted.instead().isEmpty() && photos(id) >= MOST_PHOTOS) {
            return new Outcome.Full();
        }
        PictureRequest request = new PictureRequest(
                new FileOwner("organisation", id.value()),
                wanted.alt(),
                Focus.CENTRE,
                Optional.of(who.id().value()));
        return switch (files.keepPicture(upload, request)) {
            case PictureOutcome.Refused refused -> new Outcome.Refused(refused.reason());
            case PictureOutcome.Kept kept -> {
                show(who, id, kept.picture(), wanted);
                yield new Outcome.Added();
            }
        };
    }

    private long photos(OrganisationId id) {
        return pictures.shown(id).stream().filter(picture -> !picture.logo()).count();
    }

    private void show(SignedIn who, OrganisationId id, Picture picture, Wanted wanted) {
        transactions.executeWithoutResult(status -> {
            Stored stored = locked(who, id);
            pictures.insert(id, picture, wanted.logo(), who.id().value());
            save(who, stored, PictureList.of(stored.state()).with(picture, wanted));
        });
    }

    /** @return whether it was saved: not when somebody else changed this picture since it was seen */
    boolean describe(SignedIn who, OrganisationId id, UUID file, Described described) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Stored stored = locked(who, id);
            PictureList list = PictureList.of(stored.state());
            ObjectNode picture = list.find(file).orElseThrow(() -> new NotFound("Picture " + file));
            if (!Stored.mark(picture).equals(described.seen())) {
                return false;
            }
            save(who, stored, list.described(file, described.alt(), described.focus()));
            return true;
        }));
    }

    /**
     * What somebody says of a picture.
     *
     * @param seen mark of what was said when they began
     */
    record Described(LocalizedText alt, Focus focus, String seen) {}

    void move(SignedIn who, OrganisationId id, UUID file, int places) {
        change(who, id, list -> list.moved(file, places));
    }

    void remove(SignedIn who, OrganisationId id, UUID file) {
        change(who, id, list -> list.without(file));
    }

    /** Nothing happens to one that is forgotten, shown already, or another's. */
    void bringBack(SignedIn who, OrganisationId id, UUID file) {
        transactions.executeWithoutResult(status -> {
            Stored stored = locked(who, id);
            PictureList list = PictureList.of(stored.state());
            pictures.takenAway(id).stream()
                    .filter(picture -> picture.file().equals(file))
                    .findFirst()
                    .ifPresent(picture -> save(who, stored, list.with(picture)));
        });
    }

    private void change(SignedIn who, OrganisationId id, UnaryOperator<PictureList> how) {
        transactions.executeWithoutResult(status -> {
            Stored stored = locked(who, id);
            save(who, stored, how.apply(PictureList.of(stored.state())));
        });
    }

    private Stored locked(SignedIn who, OrganisationId id) {
        permissions.require(who, DirectoryAct.EDIT, id);
        return organisations.lock(id).orElseThrow(() -> new NotFound("Organisation " + id));
    }

    private void save(SignedIn who, Stored stored, PictureList list) {
        ArrayNode wanted = list.stored();
        if (!Stored.mark(wanted).equals(Stored.mark(stored.state().path("pictures")))) {
            ObjectNode values = Stored.JSON.createObjectNode();
            values.set("pictures", wanted);
            changes.make("edit", stored, values, who);
        }
    }
}
