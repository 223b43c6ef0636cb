package kompas.directory.editing;

import java.util.Set;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A chitalishte is a library too: what changes on its one page changes there. */
@Component
class ChitalishteInStep {

    private static final Set<String> SHARED = Set.of(
            "name",
            "status",
            "country",
            "municipality_id",
            "settlement_id",
            "region_id",
            "place_precision",
            "longitude",
            "latitude",
            "website");

    private static final String STAGE = """
            create temp table edited_chitalishte on commit drop as
            select o.id, o.slug, cast(o.name as jsonb) as name,
                   case o.status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end as status,
                   o.country, o.municipality_id, o.settlement_id, o.region_id, o.place_precision, o.longitude, o.latitude,
                   o.website, o.source_date
            from directory.organisation o where o.id = '%s' and o.library_id = o.id and o.country is not null""";

    private static final String SOURCE = """
            select s.key, s.name from directory.source s join directory.organisation o on o.source_id = s.id where o.id = :id""";

    private final JdbcClient database;
    private final KeepingChitalishta libraries;

    ChitalishteInStep(JdbcClient database, KeepingChitalishta libraries) {
        this.database = database;
        this.libraries = libraries;
    }

    void follow(Stored organisation, ObjectNode changed) {
        boolean itself = organisation
                .id()
                .toString()
                .equals(organisation.state().path("library_id").asString(""));
        if (!itself || changed.propertyNames().stream().noneMatch(SHARED::contains)) {
            return;
        }
        KeepingChitalishta.Source source = database.sql(SOURCE)
                .param("id", organisation.id().value())
                .query((row, number) -> {
                    LocalizedText name = LocalizedColumn.read(row.getString("name"));
                    return new KeepingChitalishta.Source(row.getString("key"), name);
                })
                .single();
        database.sql(STAGE.formatted(organisation.id())).update();
        libraries.keep(source, "edited_chitalishte");
    }
}
