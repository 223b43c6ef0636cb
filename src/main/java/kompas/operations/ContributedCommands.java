package kompas.operations;

import java.util.List;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.PlainCommand;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The commands the modules contribute, found on the class path without starting anything. */
final class ContributedCommands {

    private ContributedCommands() {}

    /** Each a {@link KompasCommand} or a {@link PlainCommand}. */
    static List<Object> find(Class<?> application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(KompasCommand.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(PlainCommand.class));
        scanner.addExcludeFilter((type, factory) -> type.getClassMetadata().hasEnclosingClass());
        return scanner.findCandidateComponents(application.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), application.getClassLoader()))
                .<Object>map(BeanUtils::instantiateClass)
                .toList();
    }
}
