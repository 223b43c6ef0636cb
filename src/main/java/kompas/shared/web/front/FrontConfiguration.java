package kompas.shared.web.front;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import kompas.shared.sql.DataVersions;
import kompas.shared.web.Assets;
import kompas.shared.web.FrameAncestors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class FrontConfiguration {

    @Bean
    Assets assets(ResourceLoader resources) {
        return AssetFolder.read(new PathMatchingResourcePatternResolver(resources));
    }

    @Bean
    PageCache pageCache(DataVersions versions) {
        return new PageCache(versions);
    }

    @Bean
    FilterRegistrationBean<FrontDoor> frontDoor(
            Assets assets,
            PageCache pages,
            DataVersions versions,
            ObjectProvider<FrameAncestors> framing,
            Environment environment) {
        String tiles = environment.getProperty("kompas.map.tiles", "");
        SecurityHeaders headers = new SecurityHeaders(
                framing.orderedStream().toList(), tiles.isBlank() ? Optional.empty() : Optional.of(tiles));
        FilterRegistrationBean<FrontDoor> door =
                new FilterRegistrationBean<>(new FrontDoor(headers, new AssetAnswers(assets), pages, versions));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return door;
    }
}
