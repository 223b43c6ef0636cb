package kompas.directory.joining;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drafts nobody wrote on, additions and claims that were answered go after their time, and with them who wrote them. */
@Configuration(proxyBeanMethods = false)
class ForgettingAnswered {

    @Bean
    Forgetting answeredAdditions(Additions additions) {
        return Forgetting.of(Retention.ADDITIONS, additions::forget);
    }

    @Bean
    Forgetting answeredClaims(Claims claims) {
        return Forgetting.of(Retention.CLAIMS, claims::forget);
    }
}
