package kompas.surveys.answering.web;

import kompas.shared.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

    /** Of codes and secrets of answers that open nothing; whoever mistypes has as many tries as forms to send. */
    @Bean
    RateLimit missedKeys(@Value("${kompas.forms.per-hour:60}") long most) {
        return RateLimit.perHour(most);
    }
}
