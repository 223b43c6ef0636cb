package kompas.jobs;

/** A mail that was kept long ago, as the test of retention writes it. */
final class EndedMail {

    static String of(String who, String kind) {
        return "insert into mail.message (id, kind, optional, email, name, language, message_id, subject, plain, state, posted_at)"
                + " values (uuidv7(), '" + kind + "', false, '" + who + "@example.org', '', 'en', '" + who
                + "', 'Hello', 'Hello', 'kept', :at)";
    }

    private EndedMail() {}
}
