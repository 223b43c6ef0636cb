package kompas.accounts.requests.web;

import kompas.accounts.StaffMenuEntry;
import kompas.accounts.requests.AskingAboutData;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsConfiguration {

    /** Requests one address may send in an hour. */
    @Bean
    RateLimit requestForms(@Value("${kompas.forms.per-hour:60}") long most) {
        return RateLimit.perHour(most);
    }

    @Bean
    StaffMenuEntry requestsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(815, "requests.title", RegisterPages.PATH), AskingAboutData::enters);
    }
}
