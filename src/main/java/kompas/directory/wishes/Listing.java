package kompas.directory.wishes;

import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.editing.WritingFacts;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organisation's page off everything public and puts it back, with the library it also is. Whoever calls has asked
 * whether that may be; it stands in the history, and no import shows again what was hidden here.
 */
@Component
public class Listing {

    private static final String STAGE = """
            create temp table shown_library on commit drop as
            select id, slug, cast(name as jsonb) as name,
                   case status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end as status,
                   country, municipality_id, settlement_id, region_id, place_precision, longitude, latitude, website, source_date
            from directory.organisation
            where id = '%s' and legal_form = 'chitalishte' and library_id is null and country is not null""";

    private static final String SOURCE = """
            select s.key, s.name from directory.source s join directory.organisation o on o.source_id = s.id where o.id = :id""";

    private final WritingFacts facts;
    private final KeepingChitalishta libraries;
    private final DataVersions versions;
    private final JdbcClient database;

    Listing(WritingFacts facts, KeepingChitalishta libraries, DataVersions versions, JdbcClient database) {
        this.facts = facts;
        this.libraries = libraries;
        this.versions = versions;
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(OrganisationId organisation, SignedIn who) {
        facts.write(organisation, facts.said("listing", "unlisted"), who);
        boolean library =
                database.sql("update directory.organisation set library_id = null where id = :id and library_id = id")
                                .param("id", organisation.value())
                                .update()
                        > 0;
        if (library) {
            database.sql("create temp table hidden_library on commit drop as select cast('" + organisation
                            + "' as uuid) as id")
                    .update();
            libraries.forget("hidden_library");
            database.sql("drop table hidden_library").update();
        }
        versions.touch("directory");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void show(OrganisationId organisation, SignedIn who) {
        facts.write(organisation, facts.said("listing", "public"), who);
        if (database.sql(STAGE.formatted(organisation)).update() > 0) {
            KeepingChitalishta.Source source = database.sql(SOURCE)
                    .param("id", organisation.value())
                    .query((row, number) -> new KeepingChitalishta.Source(
                            row.getString("key"), LocalizedColumn.read(row.getString("name"))))
                    .single();
            libraries.keep(source, "shown_library");
            database.sql("update directory.organisation set library_id = id where id = :id")
                    .param("id", organisation.value())
                    .update();
        }
        database.sql("drop table shown_library").update();
        database.sql("update directory.organisation set field_sources = field_sources - 'listing' where id = :id")
                .param("id", organisation.value())
                .update();
        versions.touch("directory");
    }
}
