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
            insert into network.settings (name, languages, countries, licence_name, licence_url, attribution,
                                          contact_email, embed_hosts, tile_url, parts_off, demonstration)
            values (cast(:name as jsonb), :languages, :countries, :licence, :licenceUrl, :attribution,
                    :contact, :embedHosts, :tileUrl, :partsOff, :demonstration)
            on conflict (single) do update
            set (name, languages, countries, licence_name, licence_url, attribution,
                 contact_email, embed_hosts, tile_url, parts_off, demonstration) =
                (excluded.name, excluded.languages, excluded.countries, excluded.licence_name, excluded.licence_url,
                 excluded.attribution, excluded.contact_email, excluded.embed_hosts, excluded.tile_url,
                 excluded.parts_off, excluded.demonstration)
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
        sql.sql(SAVE)
                .param("name", LocalizedColumn.write(network.name()))
                .param("languages", network.languages().toArray(String[]::new))
                .param("countries", network.countries().toArray(String[]::new))
                .param("licence", network.licence().name())
                .param("licenceUrl", network.licence().url())
                .param("attribution", network.licence().attribution().orElse(null))
                .param("contact", network.contactEmail().orElse(null))
                .param("embedHosts", network.embedHosts().toArray(String[]::new))
                .param("tileUrl", network.tileUrl().orElse(null))
                .param("partsOff", network.partsOff().toArray(String[]::new))
                .param("demonstration", network.demonstration())
                .update();
        versions.touch("network");
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
                row.getBoolean("demonstration"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
