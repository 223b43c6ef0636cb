package kompas.surveys.method;

import java.util.List;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came out of a survey so far, as its letters tell it. */
@Component
class WhatCameOut {

    private static final int NAMED = 3;

    private final JdbcClient database;

    WhatCameOut(JdbcClient database) {
        this.database = database;
    }

    /** How many of those that are asked have answered. */
    long answered(SurveyId survey) {
        return database.sql("select count(*) from surveys.respondent where survey_id = :survey and state = 'answered'")
                .param("survey", survey.value())
                .query(Long.class)
                .single();
    }

    /** Kinds of what those who answered lack and say on their page, the most frequent first. */
    List<String> needs(SurveyId survey) {
        return database.sql("""
                        select n.kind from surveys.respondent r
                        join directory.public_organisation o on o.id = r.organisation_id
                        join needs.need n on n.owner_kind = 'organisation' and n.owner_id = o.id and n.direction = 'need'
                        where r.survey_id = :survey and r.state = 'answered'
                          and current_date between n.since and coalesce(n.until, 'infinity')
                        group by n.kind order by count(distinct o.id) desc, n.kind limit :most""")
                .param("survey", survey.value())
                .param("most", NAMED)
                .query(String.class)
                .list();
    }
}
