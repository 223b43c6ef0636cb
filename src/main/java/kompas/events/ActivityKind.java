package kompas.events;

import kompas.shared.kernel.Coded;

/** What an activity is, in the words of a programme. */
public enum ActivityKind implements Coded {
    MEETING,
    TALK,
    DEBATE,
    WORKSHOP,
    TRAINING,
    CLUB,
    READING,
    SWAP_MARKET,
    REPAIR_CAFE,
    EXHIBITION,
    PERFORMANCE,
    CELEBRATION,
    EXCURSION,
    FAIR,
    PUBLIC_ACTION,
    OTHER;

    @Override
    public String key() {
        return "events.kind." + code();
    }
}
