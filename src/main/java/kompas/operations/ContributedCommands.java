package kompas.operations;

import java.util.List;
import kompas.shared.commands.KompasCommand;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The commands the modules contribute, found on the class path without starting anything. */
final class ContributedCommands {

    private ContributedCommands() {}

    static List<KompasCommand> find(Class<?> application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(KompasCommand.class));
        return scanner.findCandidateComponents(application.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), application.getClassLoader()))
                .map(type -> (KompasCommand) BeanUtils.instantiateClass(type))
                .toList();
    }
}
