package kompas.surveys.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.places.AreaId;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The responses of a survey one after the other, as somebody narrowed them. */
@Service
public class Queue {

    private final QueueQueries rows;
    private final SurveysPermissions permissions;

    Queue(QueueQueries rows, SurveysPermissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    /** What the queue can be narrowed by. */
    public record Choices(List<PersonId> collectors, List<String> flags, List<AreaId> areas) {}

    /** The ones above and below another in the list. */
    public record Beside(Optional<UUID> newer, Optional<UUID> older) {

        /** Where to go on: down, and at the end up again. */
        public Optional<UUID> next() {
            return older.or(() -> newer);
        }
    }

    @Transactional(readOnly = true)
    public Choices choices(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.choices(survey.id());
    }

    @Transactional(readOnly = true)
    public Beside beside(SignedIn who, Survey survey, ResponseFilter filter, UUID one) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return new Beside(rows.newer(survey.id(), filter, one), rows.older(survey.id(), filter, one));
    }
}
