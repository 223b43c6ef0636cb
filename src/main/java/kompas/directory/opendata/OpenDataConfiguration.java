package kompas.directory.opendata;

import java.util.List;
import kompas.network.NetworkSettings;
import kompas.places.Places;
import kompas.shared.sql.DataVersions;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.ProgramPaths;
import kompas.shared.web.SitePart;
import kompas.shared.web.SitemapSection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
class OpenDataConfiguration {

    private static final int BEHIND_THE_FRONT_DOOR = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<DataGate> dataGate(Ration ration, DataVersions versions, NetworkSettings settings) {
        FilterRegistrationBean<DataGate> gate = new FilterRegistrationBean<>(new DataGate(ration, versions, settings));
        gate.addUrlPatterns("/hsds/*", "/data/*");
        gate.setOrder(BEHIND_THE_FRONT_DOOR);
        return gate;
    }

    @Bean
    FilterRegistrationBean<RationGate> rationGate(Ration ration) {
        FilterRegistrationBean<RationGate> gate = new FilterRegistrationBean<>(new RationGate(ration));
        gate.setOrder(BEHIND_THE_FRONT_DOOR);
        return gate;
    }

    /** What breaks on its way to the open data is told to a program too. */
    @Bean
    ProgramPaths openDataPaths() {
        return new ProgramPaths(List.of("/hsds/", "/data/"));
    }

    @Bean
    SitePart openDataPart() {
        return new SitePart("opendata", "opendata.part", List.of("/data", "/hsds", "/embed"));
    }

    @Bean
    NavigationEntry openDataInTheFooter() {
        return new NavigationEntry(1500, "opendata.page.title", "/data");
    }

    @Bean
    SitemapSection regionsInTheSitemap(Places places) {
        return SitemapSection.of(
                "regions",
                () -> places.countries().stream()
                        .flatMap(country -> places.regions(country.code()).stream())
                        .map(region -> "/regions/" + region.address())
                        .toList());
    }
}
