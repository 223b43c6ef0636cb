package kompas.surveys.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files in Microsoft's container of old: workbooks from before 2007, and newer ones under a password. */
final class OldExcel {

    /** The name of the stream that holds a workbook under a password, as the directory of the container writes it. */
    private static final byte[] STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldExcel() {}

    static boolean isEncrypted(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == STREAM[0] && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return true;
            }
        }
        return false;
    }
}
