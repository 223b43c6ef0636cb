package kompas.accounts.web;

import java.util.List;
import kompas.accounts.domain.PasskeyProperties;
import kompas.accounts.domain.SignInProperties;
import kompas.shared.web.RateLimit;
import kompas.shared.web.front.PersonalCookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PasskeyProperties.class, SignInProperties.class})
class AccountsWebConfiguration {

    /** Lax, so that a link in a mail arrives signed in; Secure follows the request's scheme. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(PersonalCookie.NAME);
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    /** Of links asked for and codes tried; a library's readers share one address. */
    @Bean
    RateLimit signInTries(@Value("${kompas.sign-in.tries-per-hour:60}") long most) {
        return RateLimit.perHour(most);
    }

    @Bean
    WebMvcConfigurer signedInParameters(Sessions sessions) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInArgument(sessions));
            }
        };
    }
}
