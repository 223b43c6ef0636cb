package kompas.directory.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;
import org.jspecify.annotations.Nullable;

/** Reads ahead on a thread of its own, a batch or two, while the one before is merged. */
final class BatchReading implements AutoCloseable {

    /** Puts a row into a batch, as organisation or as rejected. */
    interface RowReading {
        void read(SourceRow row, Batch batch);
    }

    private record Read(@Nullable Batch batch, @Nullable Throwable failure, double progress) {}

    private final BlockingQueue<Read> ready = new ArrayBlockingQueue<>(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Thread thread;
    private double progress;

    BatchReading(SourceTable table, RowReading reading, Batch first) {
        this.thread = Thread.ofPlatform().name("import-reading").daemon().start(() -> read(table, reading, first));
    }

    private void read(SourceTable table, RowReading reading, Batch first) {
        try {
            Batch batch = first;
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                reading.read(row, batch);
                if (batch.isFull()) {
                    put(batch, table.progress());
                    batch = batch.next();
                }
            }
            put(batch, 1);
            ready.put(new Read(null, null, 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            ready.clear();
            ready.offer(new Read(null, e, 0));
        } finally {
            begun.countDown();
        }
    }

    private void put(Batch batch, double read) throws InterruptedException {
        batch.seal();
        ready.put(new Read(batch, null, read));
        begun.countDown();
    }

    /** Returns when there is a batch, or never will be one. */
    void awaitFirst() throws InterruptedException {
        begun.await();
    }

    /** The next batch; empty at the end of the file. */
    Optional<Batch> next() throws IOException {
        Read read;
        try {
            read = ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
        progress = read.progress();
        switch (read.failure()) {
            case null -> {
                return Optional.ofNullable(read.batch());
            }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    double progress() {
        return progress;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
