package kompas.surveys.xlsform.tree;

import java.util.Map;

/**
 * A questionnaire, ready to be written.
 *
 * @param root the data
 * @param choices by name, in the order of the sheet
 * @param recordsVersion the edition of the standard by which records are made of answers; "" when none are
 */
public record Form(Settings settings, Section root, Map<String, ChoiceList> choices, String recordsVersion) {}
