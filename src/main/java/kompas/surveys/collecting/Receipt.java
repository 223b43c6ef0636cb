package kompas.surveys.collecting;

/** What became of something a phone sent. */
public enum Receipt {
    /** It is kept, for good. */
    KEPT,
    /** It was kept before; what came with it that is new is kept too. */
    KNOWN,
    /** There is another response under its id. It lies aside, and the phone should hold on to it. */
    CONFLICT,
    /** It is no filled-in form. It lies aside, and the phone should hold on to it. */
    UNREADABLE
}
