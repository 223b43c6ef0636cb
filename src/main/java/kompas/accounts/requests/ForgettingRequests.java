package kompas.accounts.requests;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingRequests {

    /** When nobody can complain of the answer any more. */
    @Bean
    Forgetting answeredRequests(DataRequests requests) {
        return Forgetting.of(Retention.REQUESTS, requests::forgetAnsweredBefore);
    }
}
