package kompas.surveys.collecting;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers go some years after their survey; until then what was published of it can be held against them. */
@Configuration(proxyBeanMethods = false)
class ForgettingResponses {

    @Bean
    Forgetting endedSurveys(ErasingResponses responses) {
        return Forgetting.of(Retention.SURVEY_RESPONSES, responses::ended);
    }

    @Bean
    Forgetting triedForms(ErasingResponses responses) {
        return Forgetting.of(Retention.SURVEY_TRIES, responses::tries);
    }

    @Bean
    Forgetting phonesOfSurveys(ErasingResponses responses) {
        return Forgetting.of(Retention.SURVEY_PHONES, responses::phones);
    }
}
