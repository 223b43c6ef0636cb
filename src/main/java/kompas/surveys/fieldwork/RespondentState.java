package kompas.surveys.fieldwork;

import kompas.shared.kernel.Coded;

/** How far it has come with one that is asked. */
public enum RespondentState implements Coded {
    TO_DO,
    CONTACTED,
    APPOINTMENT,
    /** Has begun to answer. */
    IN_PROGRESS,
    ANSWERED,
    REFUSED,
    /** Tried often enough. */
    UNREACHABLE,
    NOT_THERE_ANY_MORE;

    /** Whether there is still something to do. */
    public boolean open() {
        return ordinal() <= IN_PROGRESS.ordinal();
    }

    @Override
    public String key() {
        return "fieldwork.state." + code();
    }
}
