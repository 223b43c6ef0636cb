package kompas.shared.text;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** Words from the jar, then from the installation's own folder, which wins. */
    @Bean
    Messages messages(
            ObjectProvider<OwnWords> own, ResourceLoader resources, @Value("${kompas.home:./data}") String home) {
        return new Messages(
                code -> own.getObject().find(code),
                new PathMatchingResourcePatternResolver(resources),
                "classpath:messages/*.properties",
                "file:" + home + "/messages/*.properties");
    }
}
