package kompas.libraries.web;

import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of libraries in the menu. */
@Configuration(proxyBeanMethods = false)
class LibraryMenu {

    @Bean
    NavigationEntry librariesInMenu() {
        return new NavigationEntry(700, "libraries.list.title", "/libraries");
    }
}
