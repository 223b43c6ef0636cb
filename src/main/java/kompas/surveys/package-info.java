/**
 * What a library asks its region: surveys, the questionnaires they use, and the answers that come back from phones, the web and
 * paper. Questionnaires are XLSForm workbooks ({@code workbook}), compiled to XForms ({@code xlsform}).
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {"shared::text", "shared::commands"})
@NullMarked
package kompas.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
