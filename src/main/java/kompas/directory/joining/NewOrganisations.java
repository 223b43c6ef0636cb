package kompas.directory.joining;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes organisations of what was added: with their change set, their source and the news for the index. */
@Repository
class NewOrganisations {

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values ('organisation', 'organisation',
                '{"source":"en","texts":{"en":"The organisation itself","da":"Organisationen selv","bg":"Самата организация"}}')
            on conflict (key) do nothing""";

    private static final String CREATE = """
            with own as (select id from directory.source where key = 'organisation'),
            fresh as (
                insert into directory.organisation (id, slug, name, description, fields, website, country, municipality_id,
                    settlement_id, place_precision, longitude, latitude, source_id, source_date, confirmed_on, confirmed_by)
                select :id, :slug, cast(:name as jsonb), cast(:description as jsonb),
                    case when :field = '' then '{}' else array[:field] end, nullif(:website, ''), :country, :municipality,
                    :settlement, :precision, :longitude, :latitude, own.id, current_date, current_date, 'organisation' from own),
            reached as (
                insert into directory.contact (organisation_id, person, email, phone, email_visibility, phone_visibility)
                select :id, false, nullif(:email, ''), nullif(:phone, ''), 'public', 'public' where :email <> '' or :phone <> ''),
            changes as (
                insert into directory.change_set (id, kind, actor, source_id) select :set, 'edit', :by, own.id from own)
            insert into search.pending (kind, id) values ('organisation', :id)""";

    private final JdbcClient database;
    private final Geocoding geocoding;
    private final AuditLog audit;

    NewOrganisations(JdbcClient database, Geocoding geocoding, AuditLog audit) {
        this.database = database;
        this.geocoding = geocoding;
        this.audit = audit;
    }

    Created create(Addition addition, PersonId by) {
        Answers answers = addition.answers();
        OrganisationId id = OrganisationId.next();
        UUID set = OrganisationId.next().value();
        String slug = Slugs.unique(Slugs.of(answers.name()), this::isTaken);
        database.sql(SOURCE).update();
        JdbcClient.StatementSpec creation = database.sql(CREATE)
                .param("id", id.value())
                .param("set", set)
                .param("slug", slug)
                .param("by", by.toString())
                .param("name", LocalizedColumn.write(LocalizedText.of(addition.language(), answers.name())))
                .param(
                        "description",
                        LocalizedColumn.writeOptional(LocalizedText.ofOptional(addition.language(), answers.about())),
                        Types.VARCHAR)
                .param("field", answers.field())
                .param("website", answers.website())
                .param("email", answers.email())
                .param("phone", answers.phone());
        placed(creation, addition).update();
        database.sql("insert into directory.change (change_set_id, organisation_id, created) values (:set, :id, true)")
                .param("set", set)
                .param("id", id.value())
                .update();
        return new Created(id, slug);
    }

    private JdbcClient.StatementSpec placed(JdbcClient.StatementSpec creation, Addition addition) {
        Resolution place = geocoding.resolve(
                PlaceClues.none().settlement(addition.answers().place()));
        return creation.param("country", place.country().orElse(null), Types.VARCHAR)
                .param(
                        "municipality",
                        addition.municipality().map(AreaId::value).orElse(null),
                        Types.OTHER)
                .param("settlement", place.settlement().map(SettlementId::value).orElse(null), Types.OTHER)
                .param("precision", place.precision().code())
                .param("longitude", place.point().map(Point::longitude).orElse(null), Types.DOUBLE)
                .param("latitude", place.point().map(Point::latitude).orElse(null), Types.DOUBLE);
    }

    /** Puts a decision on record. */
    void recorded(UUID addition, Map<String, String> detail, PersonId by) {
        audit.record(new Act(Optional.of(by.value()), "directory.addition", "addition", addition, detail, Map.of()));
    }

    /** Last in a transaction: pages made from what was are made anew. */
    void told() {
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }

    private boolean isTaken(String slug) {
        return slug.equals("add")
                || slug.equals("suggestions")
                || database.sql("""
                        select exists (select from directory.organisation where slug = :slug)
                            or exists (select from directory.old_slug where slug = :slug)""").param("slug", slug).query(Boolean.class).single();
    }

    record Created(OrganisationId id, String slug) {}
}
