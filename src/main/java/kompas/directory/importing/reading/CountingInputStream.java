package kompas.directory.importing.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes went through it. */
final class CountingInputStream extends FilterInputStream {

    private volatile long count;

    CountingInputStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        if (read > 0) {
            count = count + read;
        }
    }
}
