package kompas.mail.domain;

import kompas.shared.commands.ServerOnly;
import kompas.shared.kernel.PublicAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sending, where there is a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SenderProperties.class)
class MailConfiguration {

    @Bean
    @ServerOnly
    @ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
    MailFeed mailFeed(
            MessageRows messages, Outcomes outcomes, JavaMailSenderImpl server, Sender sender, PublicAddress address) {
        return new MailFeed(new Sending(messages, outcomes, server, sender, address));
    }

    @Bean
    @ConditionalOnMissingBean
    NameService nameService() {
        return new DnsNames("dns:");
    }
}
