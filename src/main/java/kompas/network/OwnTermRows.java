package kompas.network;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code network.term}; every change moves the data version {@code network}. */
@Repository
class OwnTermRows {

    private static final String ADD = """
            insert into network.term (code, list, name, under, position)
            values (:code, :list, cast(:name as jsonb), :under,
                    (select coalesce(max(position), 0) + 1 from network.term where list = :list))""";

    private final JdbcClient sql;
    private final DataVersions versions;

    OwnTermRows(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    List<OwnTerm> all() {
        return sql.sql("select * from network.term order by list, position, code")
                .query((row, number) -> new OwnTerm(
                        Coded.find(TermList.class, row.getString("list")).orElseThrow(),
                        row.getString("code"),
                        LocalizedColumn.read(row.getString("name")),
                        Optional.ofNullable(row.getString("under")),
                        row.getBoolean("retired")))
                .list();
    }

    void add(OwnTerm term) {
        sql.sql(ADD)
                .param("code", term.code())
                .param("list", term.list().code())
                .param("name", LocalizedColumn.write(term.name()))
                .param("under", term.under().orElse(null))
                .update();
        versions.touch("network");
    }

    void change(OwnTerm term) {
        sql.sql("update network.term set name = cast(:name as jsonb), under = :under, retired = :retired"
                        + " where code = :code")
                .param("code", term.code())
                .param("name", LocalizedColumn.write(term.name()))
                .param("under", term.under().orElse(null))
                .param("retired", term.retired())
                .update();
        versions.touch("network");
    }

    void order(List<String> codes) {
        sql.sql("update network.term set position = array_position(cast(:codes as text[]), code)"
                        + " where code = any(cast(:codes as text[]))")
                .param("codes", codes.toArray(String[]::new))
                .update();
        versions.touch("network");
    }

    void delete(String code) {
        sql.sql("delete from network.term where code = :code")
                .param("code", code)
                .update();
        versions.touch("network");
    }
}
