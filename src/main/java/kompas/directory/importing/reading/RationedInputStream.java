package kompas.directory.importing.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives only so many bytes for one record, because a record is held in memory. */
final class RationedInputStream extends FilterInputStream {

    private static final long RATION = 16L << 20;

    private long count;
    private long end = RATION;
    private boolean exhausted;

    RationedInputStream(InputStream in) {
        super(in);
    }

    /** The next record begins. */
    void ration() {
        end = count + RATION;
    }

    long count() {
        return count;
    }

    boolean exhausted() {
        return exhausted;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (count >= end) {
            exhausted = true;
            throw new IOException("A single record is longer than " + RATION + " bytes");
        }
        int read = super.read(bytes, offset, (int) Math.min(length, end - count));
        count += Math.max(0, read);
        return read;
    }
}
