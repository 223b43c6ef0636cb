package kompas.surveys.typing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.inviting.InvitationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a copy is, and the code it carries. */
@Component
public class NamesOfCopies {

    private final JdbcClient database;

    NamesOfCopies(JdbcClient database) {
        this.database = database;
    }

    /** @param code as it is printed; "" for none */
    public record Named(Optional<LocalizedText> whose, String code) {}

    /** Of copies, or of the responses that are corrected, by the id of the entry. */
    public Map<UUID, Named> of(Collection<PaperEntry> entries) {
        Map<UUID, Named> names = new HashMap<>();
        database.sql("""
                select e.id, o.name as organisation, r.name, r.language, i.code, a.title
                from surveys.paper_entry e
                left join surveys.response a on a.id = e.response_id
                left join surveys.respondent r on r.id = coalesce(e.respondent_id, a.respondent_id)
                left join directory.organisation o on o.id = r.organisation_id
                left join surveys.invitation i on i.id = e.invitation_id
                where e.id = any(:ids)""")
                .param("ids", entries.stream().map(PaperEntry::id).toArray(UUID[]::new))
                .query((row, number) -> names.put(row.getObject("id", UUID.class), named(row)))
                .list();
        return names;
    }

    private static Named named(ResultSet row) throws SQLException {
        Optional<LocalizedText> whose = LocalizedColumn.readOptional(row.getString("organisation"));
        if (whose.isEmpty()) {
            whose = said(row.getString("language"), row.getString("name"));
        }
        if (whose.isEmpty()) {
            whose = said(null, row.getString("title"));
        }
        String code = row.getString("code");
        return new Named(whose, code == null ? "" : new InvitationCode(code).text());
    }

    private static Optional<LocalizedText> said(@Nullable String language, @Nullable String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(LocalizedText.of(language == null ? "en" : language, text));
    }
}
