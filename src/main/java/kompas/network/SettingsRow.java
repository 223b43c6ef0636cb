package kompas.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of {@code network.settings}. */
@Repository
class SettingsRow {

    private static final String SAVE = """
            insert into network.settings (
                name, languages, countries, licence_name, licence_url, attribution, contact_email, embed_hosts,
                tile_url, parts_off, demonstration, accent, logo, about, contact, legal,
                accessibility_statement, privacy_statement, sender_name, sender_address, answer_days)
            values (
                cast(:name as jsonb), :languages, :countries, :licence, :licenceUrl, :attribution,
                :contactEmail, :embedHosts, :tileUrl, :partsOff, :demonstration, :accent, :logo,
                cast(:about as jsonb), cast(:contact as jsonb), cast(:legal as jsonb), :accessibilityStatement,
                :privacyStatement, :senderName, :senderAddress, :answerDays)
            on conflict (single) do update set (
                name, languages, countries, licence_name, licence_url, attribution, contact_email, embed_hosts,
                tile_url, parts_off, demonstration, accent, logo, about, contact, legal,
                accessibility_statement, privacy_statement, sender_name, sender_address, answer_days) = (
                excluded.name, excluded.languages, excluded.countries, excluded.licence_name,
                excluded.licence_url, excluded.attribution, excluded.contact_email, excluded.embed_hosts,
                excluded.tile_url, excluded.parts_off, excluded.demonstration, excluded.accent, excluded.logo,
                excluded.about, excluded.contact, excluded.legal, excluded.accessibility_statement,
                excluded.privacy_statement, excluded.sender_name, excluded.sender_address, excluded.answer_days)
            """;

    private final JdbcClient sql;
    private final DataVersions versions;

    SettingsRow(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    Optional<Network> find() {
        return sql.sql("select * from network.settings")
                .query((row, number) -> read(row))
                .optional();
    }

    void save(Network network) {
        JdbcClient.StatementSpec statement = sql.sql(SAVE)
                .param("name", LocalizedColumn.write(network.name()))
                .param("languages", network.languages().toArray(String[]::new))
                .param("countries", network.countries().toArray(String[]::new))
                .param("licence", network.licence().name())
                .param("licenceUrl", network.licence().url())
                .param("attribution", network.licence().attribution().orElse(null))
                .param("contactEmail", network.contactEmail().orElse(null))
                .param("embedHosts", network.embedHosts().toArray(String[]::new))
                .param("tileUrl", network.tileUrl().orElse(null))
                .param("partsOff", network.partsOff().toArray(String[]::new))
                .param("demonstration", network.demonstration());
        bind(network.look(), statement);
        bind(network.words(), statement);
        bind(network.correspondence(), statement);
        statement.update();
        versions.touch("network");
    }

    private static void bind(Look look, JdbcClient.StatementSpec statement) {
        statement
                .param("accent", look.accent().map(Accent::hex).orElse(null))
                .param("logo", look.logo().orElse(null));
    }

    private static void bind(Words words, JdbcClient.StatementSpec statement) {
        statement
                .param("about", LocalizedColumn.writeOptional(words.about()))
                .param("contact", LocalizedColumn.writeOptional(words.contact()))
                .param("legal", LocalizedColumn.writeOptional(words.legal()))
                .param("accessibilityStatement", words.accessibilityStatement().orElse(null))
                .param("privacyStatement", words.privacyStatement().orElse(null));
    }

    private static void bind(Correspondence correspondence, JdbcClient.StatementSpec statement) {
        statement
                .param("senderName", correspondence.senderName().orElse(null))
                .param("senderAddress", correspondence.senderAddress().orElse(null))
                .param("answerDays", correspondence.answerDays());
    }

    private static Network read(ResultSet row) throws SQLException {
        return new Network(
                LocalizedColumn.read(row.getString("name")),
                texts(row, "languages"),
                texts(row, "countries"),
                new Network.Licence(
                        row.getString("licence_name"),
                        row.getString("licence_url"),
                        Optional.ofNullable(row.getString("attribution"))),
                Optional.ofNullable(row.getString("contact_email")),
                texts(row, "embed_hosts"),
                Optional.ofNullable(row.getString("tile_url")),
                Set.copyOf(texts(row, "parts_off")),
                row.getBoolean("demonstration"),
                look(row),
                words(row),
                new Correspondence(
                        Optional.ofNullable(row.getString("sender_name")),
                        Optional.ofNullable(row.getString("sender_address")),
                        row.getInt("answer_days")));
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                Optional.ofNullable(row.getString("accent")).map(Accent::new),
                Optional.ofNullable(row.getString("logo")));
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(
                LocalizedColumn.readOptional(row.getString("about")),
                LocalizedColumn.readOptional(row.getString("contact")),
                LocalizedColumn.readOptional(row.getString("legal")),
                Optional.ofNullable(row.getString("accessibility_statement")),
                Optional.ofNullable(row.getString("privacy_statement")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
