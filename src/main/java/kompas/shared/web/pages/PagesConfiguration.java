package kompas.shared.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import kompas.shared.text.Messages;
import kompas.shared.web.PageController;
import kompas.shared.web.Visitors;
import kompas.shared.web.front.PageCache;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring MVC as Kompas uses it: pages behind a language, rendered by jte. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    static final String LANGUAGE = "language";
    private static final String LANGUAGE_PATH = "/{" + LANGUAGE + ":[a-z]{2,3}(?:-[A-Za-z0-9]+)*}";

    /** @param sources folder of templates to compile anew at each change, for work on them; empty for the compiled ones */
    @Bean
    TemplateEngine templateEngine(@Value("${kompas.templates:}") String sources) {
        TemplateEngine engine = sources.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(sources)), Path.of("target/templates"), ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    Pages pages(Messages messages, Frames frames, ObjectProvider<Visitors> visitors) {
        return new Pages(messages, frames, visitors);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, Pages pages) {
        return new JteViews(engine, pages);
    }

    /** Around the filter of sessions. */
    @Bean
    FilterRegistrationBean<DatabaseAway> databaseAway() {
        FilterRegistrationBean<DatabaseAway> filter = new FilterRegistrationBean<>(new DatabaseAway());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 10);
        return filter;
    }

    @Bean
    WebMvcConfigurer pageWeb(Pages pages, Frames frames, PageCache cache) {
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(LANGUAGE_PATH, HandlerTypePredicate.forAnnotation(PageController.class));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument(pages));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new AnswerSending());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new LanguageGate(frames));
                interceptors.addInterceptor(new PageCaching(cache));
            }
        };
    }
}
