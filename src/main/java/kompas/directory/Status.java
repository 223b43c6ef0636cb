package kompas.directory;

import kompas.shared.kernel.Coded;

/** Whether an organisation is at work. */
public enum Status implements Coded {
    ACTIVE,
    DORMANT,
    CLOSED;

    @Override
    public String key() {
        return "directory.status." + code();
    }
}
