package kompas.surveys;

import java.util.UUID;

/** Which survey. */
public record SurveyId(UUID value) {}
