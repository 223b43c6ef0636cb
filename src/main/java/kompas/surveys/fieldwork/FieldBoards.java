package kompas.surveys.fieldwork;

import java.time.Clock;
import java.time.Instant;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.places.AreaId;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far the asking has come, what is late, and who needs a call. */
@Service
public class FieldBoards {

    /** As many late ones as anybody reads. */
    public static final int MOST = 50;

    private final FieldBoardQueries numbers;
    private final RespondentRows respondents;
    private final Sight.Sights sights;
    private final SurveysPermissions permissions;
    private final Clock clock;

    FieldBoards(
            FieldBoardQueries numbers,
            RespondentRows respondents,
            Sight.Sights sights,
            SurveysPermissions permissions,
            Clock clock) {
        this.numbers = numbers;
        this.respondents = respondents;
        this.sights = sights;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FieldBoard.Numbers numbers(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return numbers.numbers(survey.id(), clock.instant());
    }

    @Transactional(readOnly = true)
    public FieldBoard of(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        Instant now = clock.instant();
        Sight sight = sights.of(who);
        return new FieldBoard(
                numbers.byArea(survey.id(), now, AreaId::of),
                numbers.byPerson(survey.id(), now, PersonId::new),
                numbers.ways(survey.id()),
                numbers.tries(survey.id()),
                respondents.late(survey.id(), sight, now, MOST),
                respondents.calls(survey.id(), sight, now, MOST));
    }
}
