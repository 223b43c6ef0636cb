package kompas.files.domain;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where uploaded files are.
 *
 * @param folder {@code files} in the installation's folder
 */
@ConfigurationProperties("kompas.files")
record FilesProperties(Path folder) {}
