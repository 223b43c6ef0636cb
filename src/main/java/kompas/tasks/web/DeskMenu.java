package kompas.tasks.web;

import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.shared.web.NavigationEntry;
import kompas.tasks.TasksAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    StaffMenuEntry deskEntry() {
        return new StaffMenuEntry(new NavigationEntry(100, "tasks.desk.title", DeskController.PATH), SignedIn::works);
    }

    @Bean
    StaffMenuEntry mailEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(810, "tasks.box.title", MailController.PATH),
                who -> who.may(TasksAct.SEE_MAIL, Scope.NETWORK));
    }
}
