package kompas.libraries.rooms.web;

import kompas.accounts.StaffMenuEntry;
import kompas.libraries.rooms.RoomsAct;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoomsConfiguration {

    /** Of forms that ask for a room; a library's readers share one address. */
    @Bean
    RateLimit roomForms(@Value("${kompas.forms.per-hour:60}") long most) {
        return RateLimit.perHour(most);
    }

    @Bean
    StaffMenuEntry roomsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(250, "rooms.desk.title", DeskPages.PATH),
                who -> who.grants().stream()
                        .anyMatch(grant -> RoomsAct.BOOK.roles().contains(grant.role())));
    }
}
