package dev.plumbline.generator.render;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of one type of records, by name. */
final class RecordComponents {
  private static final ClassValue<RecordComponents> OF_TYPES =
      new ClassValue<>() {
        @Override
        protected RecordComponents computeValue(Class<?> type) {
          return new RecordComponents(type);
        }
      };

  private final Map<String, Component> components = new HashMap<>();

  private RecordComponents(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), new Component(component.getAccessor()));
    }
  }

  static RecordComponents of(Class<?> type) {
    return OF_TYPES.get(type);
  }

  /** The component's value; absent also where there is no such component. */
  @Nullable Object value(Record record, String name) {
    Component component = components.get(name);
    return component == null ? null : component.value(record);
  }
}
