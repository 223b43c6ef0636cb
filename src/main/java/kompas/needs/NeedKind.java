package kompas.needs;

import kompas.shared.kernel.Coded;

/** What is lacked or given. */
public enum NeedKind implements Coded {
    TRAINING,
    SPACE,
    VOLUNTEERS,
    EQUIPMENT,
    FUNDING,
    PARTNERS,
    VISIBILITY,
    EXPERTISE;

    @Override
    public String key() {
        return "needs.kind." + code();
    }
}
