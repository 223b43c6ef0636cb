package kompas.mail.domain;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing of a letter is left after a month, nothing of a mail after a year and a bit. */
@Configuration(proxyBeanMethods = false)
class MailTidying {

    @Bean
    Forgetting letters(BoxRows rows) {
        return Forgetting.of(Retention.LETTERS, rows::emptyOlderThan);
    }

    @Bean
    Forgetting mails(BoxRows rows) {
        return Forgetting.of(Retention.MAILS, rows::deleteOlderThan);
    }

    /** Addresses that took no mail are trusted again. */
    @Bean
    Forgetting deadAddresses(BoxRows rows) {
        return Forgetting.of(Retention.DEAD_ADDRESSES, rows::forgetSetAsideBefore);
    }

    /** The last letter to somebody who was erased keeps their address no longer than it takes to arrive. */
    @Bean
    Forgetting farewells(BoxRows rows) {
        return Forgetting.of(Retention.FAREWELLS, rows::deleteFarewellsBefore);
    }
}
