package kompas.events;

import kompas.shared.kernel.Coded;

/** How far an activity is. The public sees what is published, and what was cancelled after it had been. */
public enum ActivityStatus implements Coded {
    DRAFT,
    PROPOSED,
    DECLINED,
    PUBLISHED,
    CANCELLED;

    @Override
    public String key() {
        return "events.status." + code();
    }
}
