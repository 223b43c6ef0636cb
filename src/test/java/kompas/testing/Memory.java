package kompas.testing;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What our objects hold at one moment, so that they can be put back there: every field that can change, every collection and
 * every cache that one of them leads to. Nobody is asked, so nobody can be forgotten; an object that remembers in a way not
 * known here is an error at once.
 */
final class Memory {

    private static final String OURS = "kompas.";
    private static final List<String> NEVER_CHANGE = List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton",
            "java.util.Arrays$");

    private final List<Runnable> back = new ArrayList<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    private Memory() {}

    /** Of {@code beans} and all they lead to, while none of them is at work. */
    static Memory of(Collection<?> beans) {
        Memory memory = new Memory();
        beans.forEach(bean -> memory.meet(AopTestUtils.getUltimateTargetObject(bean)));
        while (!memory.ahead.isEmpty()) {
            memory.look(memory.ahead.remove());
        }
        memory.met.clear();
        return memory;
    }

    void restore() {
        back.forEach(Runnable::run);
    }

    private void meet(@Nullable Object found) {
        if (found != null && met.add(found)) {
            ahead.add(found);
        }
    }

    private void look(Object found) {
        switch (found) {
            case Cache<?, ?> cache -> back.add(cache::invalidateAll);
            case Map<?, ?> map -> map(map);
            case Collection<?> collection -> collection(collection);
            case Object[] array -> Arrays.asList(array).forEach(this::meet);
            case Optional<?> some -> some.ifPresent(this::meet);
            case AtomicReference<?> reference -> reference(reference);
            case AtomicBoolean flag -> remember(flag.get(), flag::set);
            case AtomicInteger number -> remember(number.get(), number::set);
            case AtomicLong number -> remember(number.get(), number::set);
            case AtomicLongArray numbers -> numbers(numbers);
            default -> object(found);
        }
    }

    private <T> void remember(T value, Consumer<T> set) {
        back.add(() -> set.accept(value));
    }

    private <T> void reference(AtomicReference<T> reference) {
        T value = reference.get();
        back.add(() -> reference.set(value));
        meet(value);
    }

    private void numbers(AtomicLongArray numbers) {
        long[] values = new long[numbers.length()];
        Arrays.setAll(values, numbers::get);
        back.add(() -> {
            for (int i = 0; i < values.length; i++) {
                numbers.set(i, values[i]);
            }
        });
    }

    private <K, V> void map(Map<K, V> map) {
        map.forEach((key, value) -> {
            meet(key);
            meet(value);
        });
        if (canChange(map)) {
            Map<K, V> entries = new LinkedHashMap<>(map);
            back.add(() -> {
                if (!map.equals(entries)) {
                    map.clear();
                    map.putAll(entries);
                }
            });
        }
    }

    private <T> void collection(Collection<T> collection) {
        collection.forEach(this::meet);
        if (canChange(collection)) {
            List<T> elements = new ArrayList<>(collection);
            back.add(() -> {
                if (!elements.equals(new ArrayList<>(collection))) {
                    collection.clear();
                    collection.addAll(elements);
                }
            });
        }
    }

    private static boolean canChange(Object container) {
        return NEVER_CHANGE.stream().noneMatch(container.getClass().getName()::startsWith);
    }

    private void object(Object found) {
        Class<?> type = found.getClass();
        if (type.getName().startsWith("java.util.concurrent.atomic.") || found instanceof ThreadLocal<?>) {
            throw new IllegalStateException("How is " + type + " given back? Say it in kompas.testing.Memory.");
        }
        if (isOurs(type) && !(found instanceof Enum<?>)) {
            ReflectionUtils.doWithFields(type, field -> field(found, field), Memory::isToBeLookedAt);
        }
    }

    private void field(Object owner, Field field) {
        ReflectionUtils.makeAccessible(field);
        Object value = ReflectionUtils.getField(field, owner);
        meet(value);
        if (!Modifier.isFinal(field.getModifiers())) {
            back.add(() -> ReflectionUtils.setField(field, owner, value));
        }
    }

    private static boolean isToBeLookedAt(Field field) {
        return isOurs(field.getDeclaringClass()) && !Modifier.isStatic(field.getModifiers());
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
