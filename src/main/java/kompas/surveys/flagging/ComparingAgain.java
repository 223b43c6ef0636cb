package kompas.surveys.flagging;

import java.time.Duration;
import kompas.jobs.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Responses are compared behind the pages, a little after they came: taking them in waits for nothing. */
@Configuration(proxyBeanMethods = false)
class ComparingAgain {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RepeatedWork responsesCompared(ComparingResponses comparing) {
        return new RepeatedWork() {
            @Override
            public String code() {
                return "surveys.compare";
            }

            @Override
            public Duration every() {
                return EVERY;
            }

            @Override
            public void run() {
                comparing.due().forEach(comparing::compare);
            }
        };
    }
}
