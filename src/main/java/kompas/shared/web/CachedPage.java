package kompas.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler method of a {@link PageController}: the page is the same for everyone and may be kept in memory until
 * one of its topics is touched ({@code select shared.touch('directory')}). Such a page holds nothing personal.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CachedPage {

    /** Topics of {@code shared.data_version} the page is made from; {@code network} always counts. */
    String[] topics();

    /** How long it may be shown at most, as an ISO-8601 duration, for what depends on the time of day; empty for no limit. */
    String expires() default "";
}
