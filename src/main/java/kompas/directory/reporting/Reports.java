package kompas.directory.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.reporting.Report.Kind;
import kompas.directory.reporting.Report.Said;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.report} and its links. */
@Repository
class Reports extends DecidedRows<Report> {

    private static final String READ =
            "select r.id, organisation_id, area_id, kind, words, coalesce(address, '') as address,"
                    + " language, promised_on, " + Decisions.COLUMNS + " from directory.report r ";

    /** The same form sent twice is one report: its link was made when the form was shown. */
    private static final String ADD = """
            with linked as (
                insert into directory.report_link (hash, report_id, side) select :hash, :id, 'reporter'
                where not exists (select from directory.report_link where hash = :hash) returning report_id)
            insert into directory.report (id, organisation_id, area_id, kind, words, address, language, promised_on)
            select l.report_id, o.id, coalesce(o.municipality_id, o.region_id), :kind, :words, nullif(:address, ''), :language, :promised
            from linked l, directory.organisation o where o.id = :organisation""";

    private static final String FORGET = """
            with old as (
                update directory.report r set words = '', address = null, reason = '', forgotten_on = :today
                where r.forgotten_on is null and r.decided_on < :before
                  and not exists (select from directory.appeal a
                                  where a.report_id = r.id and (a.outcome is null or a.decided_on > :today - 30))
                returning r.id),
            words as (update directory.appeal a set words = '', reason = '' from old where a.report_id = old.id),
            links as (delete from directory.report_link l using old where l.report_id = old.id)
            select count(*) from old""";

    private final JdbcClient database;

    Reports(JdbcClient database) {
        super(database, "directory.report", READ, (row, number) -> read(row));
        this.database = database;
    }

    /** False when this link was used for one before. */
    boolean add(UUID id, OrganisationId organisation, Said said, LocalDate promised, SecretLink link) {
        return database.sql(ADD)
                        .param("id", id)
                        .param("hash", link.hash(), Types.BINARY)
                        .param("organisation", organisation.value())
                        .param("kind", said.kind().code())
                        .param("words", said.words())
                        .param("address", said.address())
                        .param("language", said.language())
                        .param("promised", promised)
                        .update()
                > 0;
    }

    /** How many reports of a day name this address. */
    int today(String address) {
        return database.sql("""
                        select count(*) from directory.report
                        where lower(address) = lower(:address) and created_at > now() - interval '1 day'""").param("address", address).query(Integer.class).single();
    }

    SecretLink link(UUID report, Side side) {
        SecretLink link = SecretLink.make();
        database.sql("insert into directory.report_link (hash, report_id, side) values (:hash, :report, :side)")
                .param("hash", link.hash(), Types.BINARY)
                .param("report", report)
                .param("side", side.code())
                .update();
        return link;
    }

    /** Whose link this is. */
    Optional<Side> side(SecretLink link) {
        return database.sql("select side from directory.report_link where hash = :hash")
                .param("hash", link.hash(), Types.BINARY)
                .query(String.class)
                .optional()
                .map(Side::of);
    }

    Optional<Report> find(SecretLink link) {
        return database.sql(READ + "join directory.report_link l on l.report_id = r.id where l.hash = :hash")
                .param("hash", link.hash(), Types.BINARY)
                .query((row, number) -> read(row))
                .optional();
    }

    /** All that is personal of reports that were decided before this day. */
    int forget(LocalDate decidedBefore, LocalDate today) {
        return database.sql(FORGET)
                .param("before", decidedBefore)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static Report read(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("area_id", UUID.class)).map(AreaId::of),
                new Said(
                        Coded.find(Kind.class, row.getString("kind")).orElseThrow(),
                        row.getString("words"),
                        row.getString("address"),
                        row.getString("language")),
                row.getObject("promised_on", LocalDate.class),
                Decisions.read(row));
    }
}
