package kompas.audit;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditTidying {

    /** What names a person in an act is forgotten after its time; the act stays. */
    @Bean
    Forgetting namesInActs(ActRows rows) {
        return Forgetting.of(Retention.NAMES_IN_ACTS, rows::emptyOlderThan);
    }
}
