package kompas.surveys.typing;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Copies nobody goes on typing go; what was sent is a response and is kept as one. */
@Configuration(proxyBeanMethods = false)
class ForgettingEntries {

    @Bean
    Forgetting oldPaperEntries(PaperEntries entries) {
        return Forgetting.of(Retention.SURVEY_COPIES, entries::forget);
    }
}
