package id.renteng.access;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Id;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ids that the arguments of a command name: themselves, in collections, and in records.
final class Named {

    /// Asked anew, a type answers with copies, each of which finds its way to the value again.
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            for (var component : components) component.getAccessor().setAccessible(true);
            return components;
        }
    };

    private Named() {}

    static List<Id> in(@Nullable Object[] arguments) {
        var found = new ArrayList<Id>();
        for (var argument : arguments) look(argument, found);
        return found;
    }

    private static void look(@Nullable Object value, List<Id> found) {
        switch (value) {
            case Id id -> found.add(id);
            case Actor _ -> {}
            case Collection<?> many -> many.forEach(one -> look(one, found));
            case Map<?, ?> many -> many.keySet().forEach(one -> look(one, found));
            case Record record
            when record.getClass().getName().startsWith("id.renteng.") -> {
                for (var component : componentsOf(record)) look(valueOf(component, record), found);
            }
            case null, default -> {}
        }
    }

    static List<RecordComponent> componentsOf(Record record) {
        return COMPONENTS.get(record.getClass());
    }

    /// @param component one of [#componentsOf]
    static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
