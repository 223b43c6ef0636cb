package kompas.directory.confirming;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConfirmingPeriods.class)
class ConfirmingConfiguration {}
