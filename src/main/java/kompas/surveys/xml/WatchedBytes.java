package kompas.surveys.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets bytes through until there are too many, or too many in one piece. */
final class WatchedBytes extends FilterInputStream {

    private final XmlLimits limits;
    private long total;
    private long sinceTag;

    WatchedBytes(InputStream in, XmlLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        total += Math.max(0, read);
        for (int i = offset; i < offset + read; i++) {
            sinceTag = bytes[i] == '>' ? 0 : sinceTag + 1;
            if (sinceTag > limits.run()) {
                throw new BadXml("More than " + limits.run() + " bytes without the end of a tag", true, null);
            }
        }
        if (total > limits.bytes()) {
            throw new BadXml("More than " + limits.bytes() + " bytes", true, null);
        }
        return read;
    }
}
