package kompas.directory.duplicates;

import java.util.UUID;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The library an organisation also is. Whoever stays of two is that library from then on; a chitalishte's is its own copy,
 * under its own id, and is made again where it is needed.
 */
@Component
class LibrariesOfMerged {

    private static final String STAGE = """
            create temp table merged_library on commit drop as
            select id, slug, name, case status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end as status,
                   country, municipality_id, settlement_id, region_id, place_precision, longitude, latitude, website, source_date
            from directory.organisation where id = :id and country is not null""";

    private static final String SOURCE = """
            select s.key, s.name from directory.source s join directory.organisation o on o.source_id = s.id where o.id = :id""";

    private final JdbcClient database;
    private final KeepingChitalishta chitalishta;

    LibrariesOfMerged(JdbcClient database, KeepingChitalishta chitalishta) {
        this.database = database;
        this.chitalishta = chitalishta;
    }

    /** {@code from}, which was this library and is gone, or is none any more, leaves being it to {@code to}. */
    void handOver(UUID library, UUID from, UUID to) {
        if (!library.equals(from)) {
            set(to, library);
            return;
        }
        forget(library);
        keep(to);
    }

    /** Nobody is this library any more: the one that stays is one of its own. */
    void close(UUID library, UUID from) {
        if (library.equals(from)) {
            forget(library);
        }
    }

    /** Is no library from now on; what only it was goes. */
    void giveUp(UUID organisation) {
        set(organisation, null);
        forget(organisation);
    }

    /** Is this library again. */
    void takeBack(UUID organisation, UUID library) {
        if (library.equals(organisation)) {
            keep(organisation);
        } else {
            set(organisation, library);
        }
    }

    private void set(UUID organisation, @Nullable UUID library) {
        database.sql("update directory.organisation set library_id = :library where id = :id")
                .param("library", library, java.sql.Types.OTHER)
                .param("id", organisation)
                .update();
    }

    private void keep(UUID organisation) {
        database.sql(STAGE).param("id", organisation).update();
        chitalishta.keep(
                database.sql(SOURCE)
                        .param("id", organisation)
                        .query((row, number) -> new KeepingChitalishta.Source(
                                row.getString(1), LocalizedColumn.read(row.getString("name"))))
                        .single(),
                "merged_library");
        database.sql("update directory.organisation set library_id = id where id in (select id from merged_library)")
                .update();
        database.sql("drop table merged_library").update();
    }

    private void forget(UUID library) {
        database.sql("create temp table merged_library on commit drop as select cast(:id as uuid) as id")
                .param("id", library)
                .update();
        chitalishta.forget("merged_library");
        database.sql("drop table merged_library").update();
    }
}
