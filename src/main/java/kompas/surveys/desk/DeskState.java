package kompas.surveys.desk;

import kompas.shared.kernel.Coded;

/** How far somebody has come with looking one up. */
public enum DeskState implements Coded {
    /** Nobody has looked yet. */
    TO_DO,
    IN_WORK,
    DONE,
    NOTHING_FOUND;

    @Override
    public String key() {
        return "desk.state." + code();
    }
}
