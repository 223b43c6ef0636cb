package kompas.shared.sql;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** A value in memory that is made again when the data it was made from has changed. Get one from {@link DataVersions}. */
public final class Versioned<T> {

    private final Supplier<T> make;
    private final Supplier<long[]> versions;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made<T> made;

    Versioned(Supplier<T> make, Supplier<long[]> versions) {
        this.make = make;
        this.versions = versions;
    }

    /** The value of now; when the database is away, the last there was. */
    public T get() {
        Made<T> kept = made;
        if (kept != null && Arrays.equals(kept.versions, versions.get())) {
            return kept.value;
        }
        making.lock();
        try {
            return renewed();
        } finally {
            making.unlock();
        }
    }

    private T renewed() {
        Made<T> kept = made;
        long[] now = versions.get();
        if (kept != null && Arrays.equals(kept.versions, now)) {
            return kept.value;
        }
        try {
            T value = make.get();
            made = new Made<>(value, now);
            return value;
        } catch (DataAccessException e) {
            if (kept == null) {
                throw e;
            }
            return kept.value;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only its versions are
    private record Made<T>(T value, long[] versions) {}
}
