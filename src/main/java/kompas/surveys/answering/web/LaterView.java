package kompas.surveys.answering.web;

import kompas.shared.web.QrPath;
import kompas.surveys.Survey;

/**
 * The link of somebody's answers.
 *
 * @param address the whole of it
 */
public record LaterView(Survey survey, String key, String address, QrPath qr, Mail mail) {

    /**
     * The wish to have it by mail.
     *
     * @param wrong whether what was typed is no address
     */
    public record Mail(String typed, boolean sent, boolean wrong) {}
}
