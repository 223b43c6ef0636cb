package kompas.shared.web.front;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kompas.shared.sql.DataVersions;
import kompas.shared.web.Assets;
import kompas.shared.web.FrameAncestors;
import kompas.shared.web.MapTiles;
import kompas.shared.web.Site;
import kompas.shared.web.SitePart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.util.function.SingletonSupplier;

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
            ObjectProvider<Site> site) {
        Supplier<@Nullable Site> known = SingletonSupplier.ofNullable(site::getIfAvailable);
        SecurityHeaders headers = new SecurityHeaders(framing.orderedStream().toList(), () -> tiles(known.get()));
        FilterRegistrationBean<FrontDoor> door =
                new FilterRegistrationBean<>(new FrontDoor(headers, new AssetAnswers(assets), pages, versions));
        door.setOrder(Ordered.HIGHEST_PRECEDENCE);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return door;
    }

    @Bean
    FilterRegistrationBean<PartGate> partGate(ObjectProvider<Site> site) {
        Supplier<@Nullable Site> known = SingletonSupplier.ofNullable(site::getIfAvailable);
        FilterRegistrationBean<PartGate> gate = new FilterRegistrationBean<>(new PartGate(() -> partsOff(known.get())));
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return gate;
    }

    private static List<SitePart> partsOff(@Nullable Site site) {
        try {
            return site == null ? List.of() : site.partsOff();
        } catch (DataAccessException e) {
            return List.of();
        }
    }

    /** Headers are written even when the settings cannot be read. */
    private static Optional<MapTiles> tiles(@Nullable Site site) {
        try {
            return site == null ? Optional.empty() : site.mapTiles();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
