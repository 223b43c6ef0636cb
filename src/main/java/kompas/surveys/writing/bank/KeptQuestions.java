package kompas.surveys.writing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.writing.sheets.Manuscript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code surveys.kept_question}: what libraries keep for each other. */
@Repository
class KeptQuestions {

    /** More than anybody looks through. */
    static final int MOST = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    KeptQuestions(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<BankQuestion> all() {
        return database.sql("select * from surveys.kept_question order by kept_at desc, id limit :most")
                .param("most", MOST)
                .query((row, number) -> question(row))
                .list();
    }

    Optional<BankQuestion> find(UUID id) {
        return database.sql("select * from surveys.kept_question where id = :id")
                .param("id", id)
                .query((row, number) -> question(row))
                .optional();
    }

    /** Kept twice it is there once. */
    boolean add(BankQuestion.Kept kept, Theme theme, Manuscript excerpt, UUID by) {
        return database.sql("""
                insert into surveys.kept_question (id, library_id, theme, workbook, kept_by)
                values (:id, :library, :theme, cast(:workbook as jsonb), :by) on conflict (id) do nothing""")
                        .param("id", kept.id())
                        .param("library", kept.library().map(LibraryId::value).orElse(null))
                        .param("theme", theme.code())
                        .param("workbook", JSON.writeValueAsString(excerpt.workbook()))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean isFull() {
        return database.sql("select count(*) >= :most from surveys.kept_question")
                .param("most", MOST)
                .query(Boolean.class)
                .single();
    }

    void remove(UUID id) {
        database.sql("delete from surveys.kept_question where id = :id")
                .param("id", id)
                .update();
    }

    private static BankQuestion question(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return BankQuestion.of(
                id.toString(),
                Theme.find(row.getString("theme")).orElse(Theme.HERE),
                Manuscript.of(JSON.readValue(row.getString("workbook"), Workbook.class)),
                Optional.of(new BankQuestion.Kept(
                        id,
                        Optional.ofNullable(row.getObject("library_id", UUID.class))
                                .map(LibraryId::of))));
    }
}
