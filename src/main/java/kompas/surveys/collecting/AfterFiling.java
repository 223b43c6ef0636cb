package kompas.surveys.collecting;

import java.util.UUID;
import kompas.surveys.SurveyId;

/** Told of every response that has been kept, new or edited, within its transaction. */
public interface AfterFiling {

    void filed(SurveyId survey, UUID response);

    /** One that was there before is in another state now; told in front of {@link #filed}. */
    default void edited(SurveyId survey, UUID response) {}
}
