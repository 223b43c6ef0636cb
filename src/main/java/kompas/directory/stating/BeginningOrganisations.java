package kompas.directory.stating;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.Particulars;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.joining.Lookalikes;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Organisations somebody came across elsewhere: whether they stand in the directory already, and if not, their beginning. */
@Component
public class BeginningOrganisations {

    private static final String BEGIN = """
            with fresh as (
                insert into directory.organisation (id, slug, name, listing, example, country, municipality_id, settlement_id,
                    place_precision, longitude, latitude, source_id, source_date)
                values (:id, :slug, cast(:name as jsonb), :listing, :example, :country, :municipality, :settlement, :precision,
                    :longitude, :latitude, :source, :on)),
            begun as (
                insert into directory.change_set (id, kind, actor, source_id) values (:set, 'edit', :actor, :source))
            insert into search.pending (kind, id) values ('organisation', :id)""";

    private static final int SHORTEST = 3;

    private final JdbcClient database;
    private final Geocoding geocoding;
    private final Lookalikes lookalikes;
    private final DirectoryPermissions permissions;
    private final SurveySources sources;

    BeginningOrganisations(
            JdbcClient database,
            Geocoding geocoding,
            Lookalikes lookalikes,
            DirectoryPermissions permissions,
            SurveySources sources) {
        this.sources = sources;
        this.database = database;
        this.geocoding = geocoding;
        this.lookalikes = lookalikes;
        this.permissions = permissions;
    }

    /**
     * What is known of it.
     *
     * @param place in words, "" for none
     * @param area the municipality, where it is known
     * @param number in a register, whichever it is; "" for none
     */
    public record Newcomer(
            String name,
            String language,
            String place,
            Optional<AreaId> area,
            String phone,
            String email,
            String number) {}

    /** One it may be, and what speaks for that and against it, in words. */
    public record Alike(OrganisationSummary organisation, List<String> speaking, List<String> against) {}

    /**
     * Those it may be, the likeliest first.
     *
     * @param staff whether it may be told by phones and mailboxes nobody else may know of
     */
    public List<Alike> alike(Newcomer newcomer, boolean staff, Text t) {
        if (newcomer.name().length() < SHORTEST) {
            return List.of();
        }
        return lookalikes
                .of(new Particulars(
                        List.of(newcomer.name()),
                        null,
                        whereabouts(newcomer),
                        numbers(newcomer.number()),
                        staff ? given(newcomer.phone()) : List.of(),
                        staff ? given(newcomer.email()) : List.of(),
                        List.of()))
                .stream()
                .map(found -> {
                    ReasonWords words = ReasonWords.of(found.reasons(), t);
                    return new Alike(found.organisation(), words.speaking(), words.against());
                })
                .toList();
    }

    private Particulars.Whereabouts whereabouts(Newcomer newcomer) {
        Particulars.Whereabouts place = lookalikes.whereabouts(newcomer.place());
        return place.municipality() == null && newcomer.area().isPresent()
                ? new Particulars.Whereabouts(
                        place.country(),
                        newcomer.area().get().value().toString(),
                        place.settlement(),
                        place.locality(),
                        null,
                        null,
                        null,
                        null)
                : place;
    }

    /** Whatever register it is in. */
    private List<String> numbers(String number) {
        return number.isBlank()
                ? List.of()
                : database.sql("select scheme || ':' || value from directory.identifier where value = :number limit 10")
                        .param("number", number.strip())
                        .query(String.class)
                        .list();
    }

    private static List<String> given(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    /** Whether somebody may let one into the directory where it lies; where nobody knows that, the network decides. */
    public boolean mayBegin(SignedIn who, Newcomer newcomer) {
        return newcomer.area()
                .or(() -> geocoding
                        .resolve(PlaceClues.none().settlement(newcomer.place()))
                        .municipality())
                .map(there -> who.may(DirectoryAct.APPROVE, permissions.librariesOf(there)))
                .orElseGet(() -> who.may(DirectoryAct.APPROVE));
    }

    /** Somebody who begins one on the word of a survey. */
    public Author author(PersonId by, UUID survey, LocalizedText title, LocalDate on) {
        return new Author(Optional.of(by), sources.of(survey, title), on, Optional.empty(), How.WEB);
    }

    /**
     * For somebody who was asked before whether they may.
     *
     * @param listed whether the public sees it
     * @param example whether it is invented
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganisationId begin(Newcomer newcomer, Author author, boolean listed, boolean example) {
        OrganisationId id = OrganisationId.next();
        UUID set = OrganisationId.next().value();
        placed(newcomer, database.sql(BEGIN))
                .param("id", id.value())
                .param("set", set)
                .param("slug", Slugs.unique(Slugs.of(newcomer.name()), this::isTaken))
                .param("name", LocalizedColumn.write(LocalizedText.of(newcomer.language(), newcomer.name())))
                .param("listing", listed ? "public" : "unlisted")
                .param("example", example)
                .param("source", author.source())
                .param("on", author.on())
                .param("actor", author.actor())
                .update();
        database.sql("insert into directory.change (change_set_id, organisation_id, created) values (:set, :id, true)")
                .param("set", set)
                .param("id", id.value())
                .update();
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
        return id;
    }

    private JdbcClient.StatementSpec placed(Newcomer newcomer, JdbcClient.StatementSpec statement) {
        Resolution place = geocoding.resolve(PlaceClues.none().settlement(newcomer.place()));
        boolean there = newcomer.area().isEmpty() || place.municipality().equals(newcomer.area());
        Optional<AreaId> municipality = newcomer.area().or(place::municipality);
        Optional<Point> point = there ? place.point() : Optional.empty();
        Optional<SettlementId> settlement = there ? place.settlement() : Optional.empty();
        return statement
                .param("country", place.country().orElse(null), Types.VARCHAR)
                .param("municipality", municipality.map(AreaId::value).orElse(null), Types.OTHER)
                .param("settlement", settlement.map(SettlementId::value).orElse(null), Types.OTHER)
                .param(
                        "precision",
                        settlement.isPresent()
                                ? place.precision().code()
                                : municipality.isPresent() ? "municipality" : "unresolved")
                .param("longitude", point.map(Point::longitude).orElse(null), Types.DOUBLE)
                .param("latitude", point.map(Point::latitude).orElse(null), Types.DOUBLE);
    }

    private boolean isTaken(String slug) {
        return slug.equals("add")
                || slug.equals("suggestions")
                || database.sql("""
                        select exists (select from directory.organisation where slug = :slug)
                            or exists (select from directory.old_slug where slug = :slug)""").param("slug", slug).query(Boolean.class).single();
    }
}
