package kompas.directory.confirming;

import java.util.List;
import kompas.shared.web.QrPath;

/**
 * A letter ready to be printed; its code is nowhere else.
 *
 * @param language it is written in
 * @param address where the code is typed, without the scheme
 * @param code as it is printed
 * @param qr the same as a mail's link
 */
public record PaperLetter(String name, List<String> lines, String language, String address, String code, QrPath qr) {}
