package kompas.surveys.fieldwork.web;

import kompas.shared.kernel.LocalizedText.Shown;
import kompas.surveys.fieldwork.Respondent;

/**
 * One that is asked, in words.
 *
 * @param where its municipality, and what is known beside it
 * @param who goes there; "" for nobody
 * @param next when, "" for no time
 * @param last when somebody last tried, "" for never
 * @param late the time that was agreed has passed
 */
public record RespondentLine(
        Respondent one, Shown name, String where, String who, String next, String last, boolean late) {

    /** What a phone dials. */
    public static String dialled(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
