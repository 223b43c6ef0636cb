package kompas.directory.wishes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For staff: who is kept away, and how one that is forgotten but for its marks may come again. */
@Service
public class KeepingAway {

    private static final int MOST = 500;

    private static final String ALL = """
            select distinct on (w.organisation_id, w.kind) w.organisation_id, w.kind, w.origin, w.area_id, w.since, w.forgotten_on,
                   o.slug, o.name
            from directory.wish w left join directory.organisation o on o.id = w.organisation_id
            where o.id is not null or w.forgotten_on is not null
            order by w.organisation_id desc, w.kind desc, w.since limit :most""";

    private final WishRows rows;
    private final JdbcClient database;
    private final Geocoding geocoding;
    private final DirectoryPermissions permissions;
    private final AuditLog audit;

    KeepingAway(
            WishRows rows, JdbcClient database, Geocoding geocoding, DirectoryPermissions permissions, AuditLog audit) {
        this.rows = rows;
        this.database = database;
        this.geocoding = geocoding;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * One that is kept away.
     *
     * @param slug empty when it is forgotten
     * @param name empty when it is forgotten
     */
    public record Kept(Wish wish, Optional<String> slug, Optional<LocalizedText> name) {}

    /** Those this person may let in again. */
    @Transactional(readOnly = true)
    public List<Kept> all(SignedIn who) {
        return database
                .sql(ALL)
                .param("most", MOST)
                .query((row, number) -> new Kept(
                        WishRows.read(row),
                        Optional.ofNullable(row.getString("slug")),
                        LocalizedColumn.readOptional(row.getString("name"))))
                .list()
                .stream()
                .filter(kept -> may(who, kept.wish()))
                .toList();
    }

    /** Who is kept away under this name, as far as this person may know. */
    @Transactional(readOnly = true)
    public Optional<Wish> find(String name, String place, SignedIn who) {
        Resolution where = geocoding.resolve(PlaceClues.none().settlement(place));
        String area = where.municipality()
                .or(where::region)
                .map(known -> known.value().toString())
                .or(where::country)
                .orElse("");
        Described sought =
                Described.as(name, where.settlement().map(SettlementId::value).map(UUID::toString), area);
        return new WishMarks(database)
                .recognise(List.of(sought)).values().stream()
                        .flatMap(id -> rows.of(new OrganisationId(id)).stream())
                        .filter(wish -> wish.kind() == Wish.Kind.UNLISTED && may(who, wish))
                        .findFirst();
    }

    /** One that is forgotten may be imported and added again from now on. */
    @Transactional
    public void letIn(OrganisationId organisation, SignedIn who) {
        Wish wish = rows.of(organisation).stream()
                .filter(known -> known.forgottenOn().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("A wish of " + organisation));
        who.require(DirectoryAct.UNLIST, libraries(wish));
        rows.lift(organisation, Wish.Kind.UNLISTED);
        audit.record(new Act(
                Optional.of(who.id().value()),
                "directory.wish.lift",
                "organisation",
                organisation.value(),
                Map.of("wish", wish.kind().code()),
                Map.of()));
    }

    private boolean may(SignedIn who, Wish wish) {
        return who.may(DirectoryAct.UNLIST, libraries(wish));
    }

    private Scope[] libraries(Wish wish) {
        return wish.area().map(permissions::librariesOf).orElseGet(() -> new Scope[0]);
    }
}
