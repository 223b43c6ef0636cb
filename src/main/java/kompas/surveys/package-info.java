/**
 * What a library asks its region: surveys, the questionnaires they use, and the answers that come back from phones, the web and
 * paper. Its door is {@link kompas.surveys.Surveys}; every use case asks {@link kompas.surveys.SurveysPermissions}. Questionnaires
 * are XLSForm workbooks ({@code workbook}), compiled to XForms ({@code xlsform}).
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {
            "shared::kernel",
            "shared::sql",
            "shared::text",
            "shared::web",
            "shared::commands",
            "network",
            "audit",
            "jobs",
            "mail",
            "tasks",
            "mail",
            "files",
            "accounts",
            "places",
            "libraries",
            "needs",
            "directory",
            "directory::needed",
            "directory::search",
            "directory::stating"
        })
@NullMarked
package kompas.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
