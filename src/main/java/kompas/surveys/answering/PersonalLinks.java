package kompas.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.InvitationCode;
import kompas.surveys.inviting.Invitations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links of those a survey asks, each with its code. */
@Service
public class PersonalLinks {

    /** On one page. */
    public static final int PAGE = 50;

    private final JdbcClient database;
    private final Invitations invitations;
    private final SurveysPermissions permissions;

    PersonalLinks(JdbcClient database, Invitations invitations, SurveysPermissions permissions) {
        this.database = database;
        this.invitations = invitations;
        this.permissions = permissions;
    }

    /** @param answered whether they have answered already, in whatever way */
    public record Line(UUID respondent, LocalizedText name, boolean answered, Invitation invitation) {}

    /** Those on a page, counted from 1, by their names; codes are made where there are none. */
    @Transactional
    public List<Line> page(SignedIn who, Survey survey, int page) {
        permissions.require(who, SurveysAct.PLAN, survey);
        record Named(UUID id, LocalizedText name, boolean answered) {}
        List<Named> named = database.sql("""
                select r.id, o.name as organisation, r.name, r.language, r.state = 'answered' as answered
                from surveys.respondent r left join directory.organisation o on o.id = r.organisation_id where r.survey_id = :survey
                order by lower(coalesce(r.name, o.name -> 'texts' ->> (o.name ->> 'source'))), r.id offset :from limit :most""")
                .param("survey", survey.id().value())
                .param("from", (Math.max(1, page) - 1) * PAGE)
                .param("most", PAGE)
                .query((row, number) ->
                        new Named(row.getObject("id", UUID.class), name(row), row.getBoolean("answered")))
                .list();
        Map<UUID, Invitation> codes = invitations
                .of(who, survey, named.stream().map(Named::id).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.respondent().orElseThrow(), Function.identity()));
        return named.stream()
                .flatMap(each -> Optional.ofNullable(codes.get(each.id())).stream()
                        .map(code -> new Line(each.id(), each.name(), each.answered(), code)))
                .toList();
    }

    /** One of them, by its code; empty where this survey has no such. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(SignedIn who, Survey survey, String code) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return InvitationCode.typed(code)
                .flatMap(invitations::find)
                .filter(invitation -> invitation.survey().equals(survey.id()) && !invitation.revoked());
    }

    public int count(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return database.sql("select count(*) from surveys.respondent where survey_id = :survey")
                .param("survey", survey.id().value())
                .query(Integer.class)
                .single();
    }

    /** The name of whom an invitation is for, for whoever holds its code. */
    @Transactional(readOnly = true)
    public Optional<LocalizedText> name(Invitation invitation) {
        return database.sql("""
                select o.name as organisation, r.name, r.language from surveys.respondent r
                left join directory.organisation o on o.id = r.organisation_id where r.id = :id""")
                .param("id", invitation.respondent().orElse(new UUID(0, 0)))
                .query((row, number) -> name(row))
                .optional();
    }

    /** One that was newly found has a name in the language it is spoken with. */
    private static LocalizedText name(ResultSet row) throws SQLException {
        Optional<LocalizedText> organisation = LocalizedColumn.readOptional(row.getString("organisation"));
        return organisation.isPresent()
                ? organisation.get()
                : LocalizedText.of(row.getString("language"), String.valueOf(row.getString("name")));
    }
}
