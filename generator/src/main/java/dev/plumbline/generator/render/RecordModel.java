package dev.plumbline.generator.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: a hash of its components. Handles are used rather than
 * reflection, which on Java 17 would make a class for each component at run time.
 */
final class RecordModel implements TemplateHashModel {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return components(type);
        }
      };

  private final Record record;
  private final Map<String, MethodHandle> components;
  private final ObjectWrapper wrapper;

  RecordModel(Record record, ObjectWrapper wrapper) {
    this.record = record;
    this.components = COMPONENTS.get(record.getClass());
    this.wrapper = wrapper;
  }

  private static Map<String, MethodHandle> components(Class<?> type) {
    Map<String, MethodHandle> components = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle getter = MethodHandles.publicLookup().unreflect(component.getAccessor());
        components.put(component.getName(), getter.asType(GETTER));
      } catch (IllegalAccessException hidden) {
        throw new IllegalArgumentException("a view must be public: " + type.getName(), hidden);
      }
    }
    return components;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    MethodHandle getter = components.get(key);
    return getter == null ? null : wrapper.wrap(value(getter, key));
  }

  /** Accessors of records only return what they hold; one that fails is a bug. */
  private @Nullable Object value(MethodHandle getter, String key) throws TemplateModelException {
    try {
      return (Object) getter.invokeExact(record);
    } catch (Throwable failed) {
      throw new TemplateModelException(
          "cannot read " + key + " of " + record.getClass().getName(), failed);
    }
  }

  @Override
  public boolean isEmpty() {
    return components.isEmpty();
  }
}
