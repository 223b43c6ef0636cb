package kompas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How long each of many things took, in nanoseconds. */
public record Timings(long... nanoseconds) {

    private static final double NANOS_IN_MILLISECOND = 1e6;

    /** Does {@code work} with every item, {@code concurrency} at a time, in their order. */
    public static <T> Timings of(List<T> items, int concurrency, Work<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
            List<Future<Long>> futures = items.stream()
                    .map(item -> threads.submit((Callable<Long>) () -> {
                        long begin = System.nanoTime();
                        work.with(item);
                        return System.nanoTime() - begin;
                    }))
                    .toList();
            return new Timings(futures.stream().mapToLong(Timings::took).toArray());
        }
    }

    private static long took(Future<Long> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    Timings and(Timings more) {
        long[] all = Arrays.copyOf(nanoseconds, nanoseconds.length + more.nanoseconds.length);
        System.arraycopy(more.nanoseconds, 0, all, nanoseconds.length, more.nanoseconds.length);
        return new Timings(all);
    }

    /** Only those at places that fit. */
    Timings where(IntPredicate place) {
        return new Timings(IntStream.range(0, nanoseconds.length)
                .filter(place)
                .mapToLong(i -> nanoseconds[i])
                .toArray());
    }

    public double percentile(int percent) {
        if (nanoseconds.length == 0) {
            return Double.NaN;
        }
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[at] / NANOS_IN_MILLISECOND;
    }

    /** Something that takes time. */
    public interface Work<T> {
        void with(T item) throws Exception;
    }

    @Override
    public String toString() {
        return String.format("p50 %.1f ms, p99 %.1f ms (%d)", percentile(50), percentile(99), nanoseconds.length);
    }
}
