package kompas.shared.commands;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * A bean of the server that a command running beside it must not have a second of: whatever owns the local index,
 * drains a queue, answers an event of the start or runs by the clock.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ConditionalOnProperty(name = "kompas.command", havingValue = "serve", matchIfMissing = true)
public @interface ServerOnly {}
