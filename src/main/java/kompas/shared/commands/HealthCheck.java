package kompas.shared.commands;

/** One thing {@code kompas doctor} looks at, contributed as a Spring bean; the index and the database also decide readiness. */
public interface HealthCheck {

    /** What is looked at, in one lower-case English word: {@code index}. */
    String subject();

    /** Looks, within a second or two; what is thrown counts as broken. */
    Finding examine();

    /** How it is. */
    enum Condition {
        OK,
        ATTENTION,
        BROKEN
    }

    /**
     * What a check found.
     *
     * @param what one English sentence with the number that matters: {@code 3,717 documents, up to date.}
     * @param remedy what to do, empty when nothing is
     */
    record Finding(Condition condition, String what, String remedy) {

        public static Finding ok(String what) {
            return new Finding(Condition.OK, what, "");
        }

        public static Finding attention(String what, String remedy) {
            return new Finding(Condition.ATTENTION, what, remedy);
        }

        public static Finding broken(String what, String remedy) {
            return new Finding(Condition.BROKEN, what, remedy);
        }
    }
}
