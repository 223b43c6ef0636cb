package kompas.directory.confirming;

/** The one place that knows in a statement who is never written to, phoned or brought back: those who asked for it. */
final class DoNotContact {

    /** Whether nobody writes to or phones the organisation {@code o}. */
    static final String SAID = "o.id in (select organisation_id from directory.uncontacted)";

    /** Whether the organisation {@code o} wants not to be on the lists, whoever confirms its page. */
    static final String UNLISTED =
            "exists (select from directory.wish w where w.organisation_id = o.id and w.kind = 'unlisted')";

    private DoNotContact() {}
}
