package kompas.shared.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as SVG.
 *
 * @param size of the drawing in modules, with the quiet edge the standard asks for
 * @param path its dark modules, a run of them a rectangle
 */
public record QrPath(int size, String path) {

    private static final int EDGE = 4;

    /** The code of {@code text}, with a seventh of it to spare where it is damaged or covered. */
    public static QrPath of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int begin = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > begin) {
                    path.append('M').append(begin + EDGE).append(' ').append(y + EDGE);
                    path.append('h')
                            .append(x - begin)
                            .append("v1h-")
                            .append(x - begin)
                            .append('z');
                }
            }
        }
        return new QrPath(code.size + 2 * EDGE, path.toString());
    }
}
