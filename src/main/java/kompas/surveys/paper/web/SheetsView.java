package kompas.surveys.paper.web;

import java.util.List;
import kompas.shared.text.Text;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;
import kompas.surveys.paper.PaperItem;

/**
 * Copies ready to be printed.
 *
 * @param t words in the language of the copies
 * @param host who asks
 * @param purpose why; "" where nothing is said
 * @param privacy what happens to the answers, in paragraphs
 * @param address where a code is typed
 */
public record SheetsView(
        Survey survey,
        Text t,
        String title,
        String host,
        String purpose,
        List<String> privacy,
        String address,
        List<PaperItem> items,
        List<Sheet> sheets) {

    /**
     * @param to whose it is; "" for nobody's
     * @param qr its address on the web
     */
    public record Sheet(String code, String to, QrPath qr) {}
}
