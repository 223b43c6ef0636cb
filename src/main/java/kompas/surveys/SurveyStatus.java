package kompas.surveys;

import kompas.shared.kernel.Coded;

/** Where a survey stands. Whatever it is, what phones send for it is kept. */
public enum SurveyStatus implements Coded {
    /** Being prepared: only its team knows of it. */
    DRAFT,
    /** Answers are being collected. */
    OPEN,
    /** Over: no new answers are asked for. */
    CLOSED;

    /** Whether phones are given its form. */
    public boolean collects() {
        return this == OPEN;
    }

    @Override
    public String key() {
        return "surveys.status." + code();
    }
}
