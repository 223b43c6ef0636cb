package kompas.surveys.answering;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sheets nobody goes on with go; what was sent is a response and is kept as one. */
@Configuration(proxyBeanMethods = false)
class ForgettingSheets {

    @Bean
    Forgetting oldAnswerSheets(OldSheets old) {
        return Forgetting.of(Retention.SURVEY_SHEETS, old::forget);
    }
}
