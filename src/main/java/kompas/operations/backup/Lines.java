package kompas.operations.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts lines as they pass: COPY writes a row on each. */
final class Lines extends FilterOutputStream {

    private long lines;

    Lines(OutputStream out) {
        super(out);
    }

    long lines() {
        return lines;
    }

    static long in(byte[] bytes, int from, int length) {
        long found = 0;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                found++;
            }
        }
        return found;
    }

    @Override
    public void write(int letter) throws IOException {
        lines += letter == '\n' ? 1 : 0;
        out.write(letter);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        lines += in(bytes, from, length);
        out.write(bytes, from, length);
    }
}
