package kompas.directory.joining.web;

import kompas.shared.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

    /** Of all forms that need no account; a library's readers share one address. */
    @Bean
    RateLimit sentForms(@Value("${kompas.forms.per-hour:60}") long most) {
        return RateLimit.perHour(most);
    }
}
