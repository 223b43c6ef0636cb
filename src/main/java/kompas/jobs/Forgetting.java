package kompas.jobs;

import java.time.OffsetDateTime;

/**
 * Deletes one kind of data when its time is over; a bean of this type is all there is to adding it. How long that time is
 * stands in {@link Retention} alone.
 */
public interface Forgetting {

    Retention what();

    /**
     * Deletes, or empties of what names somebody, all that ended, was answered or was last used before {@code before}. Doing
     * it twice must do no harm.
     *
     * @return how much it was
     */
    int forget(OffsetDateTime before) throws Exception;

    static Forgetting of(Retention what, Deleting deleting) {
        return new Forgetting() {
            @Override
            public Retention what() {
                return what;
            }

            @Override
            public int forget(OffsetDateTime before) throws Exception {
                return deleting.before(before);
            }
        };
    }

    /** Deletes what is older than a moment, and tells how much it was. */
    interface Deleting {
        int before(OffsetDateTime moment) throws Exception;
    }
}
