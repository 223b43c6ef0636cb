package kompas.surveys.answering.web;

import java.util.List;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;
import kompas.surveys.answering.PersonalLinks;

/**
 * The links of a survey.
 *
 * @param open whether anybody may answer
 * @param late how many handed in their answers after it was over
 * @param page of the personal ones, counted from 1
 * @param asked how many it asks
 */
public record LinksView(
        Survey survey, boolean open, int late, QrPath qr, int page, int asked, List<PersonalLinks.Line> lines) {

    public boolean more() {
        return page * PersonalLinks.PAGE < asked;
    }
}
