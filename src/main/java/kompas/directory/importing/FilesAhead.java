package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.directory.importing.merge.Batch;
import org.jspecify.annotations.Nullable;

/** Files of one command in their order, each opened and begun while the one before it is merged. */
final class FilesAhead implements AutoCloseable {

    private final Iterator<Path> files;
    private final FileReading.With with;
    private final ExecutorService opening = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-opening").daemon().factory());
    private @Nullable Future<FileReading> ahead;

    FilesAhead(List<Path> files, FileReading.With with) {
        this.files = files.iterator();
        this.with = with;
        this.ahead = open(Batch::first);
    }

    /** @param first the batch to begin with; waits for the file before, which would be read later for it */
    private @Nullable Future<FileReading> open(Callable<Batch> first) {
        if (!files.hasNext()) {
            return null;
        }
        Path file = files.next();
        return opening.submit(() -> FileReading.open(file, first.call(), with));
    }

    boolean hasNext() {
        return ahead != null;
    }

    /** The next file, which the caller closes; what is wrong with it is thrown now, in its turn. */
    FileReading next() throws IOException {
        FileReading reading = opened();
        ahead = open(() -> {
            reading.batches().awaitFirst();
            return Batch.ahead();
        });
        return reading;
    }

    private FileReading opened() throws IOException {
        if (ahead == null) {
            throw new IllegalStateException("There are no more files");
        }
        Future<FileReading> wanted = ahead;
        ahead = null;
        try {
            return wanted.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case null -> throw new IllegalStateException(e);
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                case Throwable failed -> throw new IllegalStateException(failed);
            }
        }
    }

    /** One that was opened already and is not wanted any more is closed too. */
    @Override
    public void close() throws IOException {
        try {
            if (hasNext()) {
                opened().close();
            }
        } finally {
            opening.shutdown();
        }
    }
}
