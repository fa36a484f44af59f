package dev.plumbline.generator.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the components of one type of records by their names. */
final class RecordComponents {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Map<String, Method> accessors = new HashMap<>();
  private final Map<String, Function<Object, @Nullable Object>> getters = new ConcurrentHashMap<>();

  RecordComponents(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.put(component.getName(), component.getAccessor());
    }
  }

  /** The component's value; absent also where there is no such component. */
  @Nullable Object value(Record record, String name) {
    Function<Object, @Nullable Object> getter = getters.get(name);
    if (getter == null) {
      Method accessor = accessors.get(name);
      if (accessor == null) {
        return null;
      }
      getter = getters.computeIfAbsent(name, key -> getter(accessor));
    }
    return getter.apply(record);
  }

  /** A function, as the compiler makes one of a method reference: quicker than reflection. */
  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> getter(Method accessor) {
    try {
      MethodHandle handle = LOOKUP.unreflect(accessor);
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable hidden) {
      throw new IllegalArgumentException("a view must be public: " + accessor, hidden);
    }
  }
}
