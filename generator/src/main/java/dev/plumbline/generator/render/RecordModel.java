package dev.plumbline.generator.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: a hash of its components. */
final class RecordModel implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component.getAccessor());
          }
          return components;
        }
      };

  private final Record record;
  private final Map<String, Method> components;
  private final ObjectWrapper wrapper;

  RecordModel(Record record, ObjectWrapper wrapper) {
    this.record = record;
    this.components = COMPONENTS.get(record.getClass());
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = components.get(key);
    if (accessor == null) {
      return null;
    }
    try {
      return wrapper.wrap(accessor.invoke(record));
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new TemplateModelException(
          "cannot read " + key + " of " + record.getClass().getName(), failed);
    }
  }

  @Override
  public boolean isEmpty() {
    return components.isEmpty();
  }
}
