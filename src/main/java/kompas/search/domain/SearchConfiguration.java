package kompas.search.domain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What of the index is configured. */
@Configuration
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {}
