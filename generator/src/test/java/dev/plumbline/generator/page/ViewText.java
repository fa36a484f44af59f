package dev.plumbline.generator.page;

import dev.plumbline.generator.markdown.Markup;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view as text, to be read and compared: a component a line, what stands in it indented. What is
 * absent, empty or false is left out.
 */
final class ViewText {
  private static final int ONE_LINE = 100;

  private final StringBuilder text = new StringBuilder();
  private final Set<String> without;

  private ViewText(Set<String> without) {
    this.without = without;
  }

  /**
   * The text of a view.
   *
   * @param without names of components that are left out
   */
  static String of(Object view, Set<String> without) {
    ViewText text = new ViewText(without);
    text.components((Record) view, 0);
    return text.text.toString();
  }

  private void components(Record record, int depth) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!without.contains(component.getName())) {
        value(component.getName(), value(record, component), depth);
      }
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " cannot be read", e);
    }
  }

  private void value(String name, @Nullable Object value, int depth) {
    if (value == null || value.equals("") || value.equals(false) || value.equals(Markup.EMPTY)) {
      return;
    }
    if (value instanceof Markup markup) {
      line(name, markup.html().strip().replace("\n", " "), depth);
    } else if (value instanceof Record record) {
      String inOneLine = inOneLine(record);
      line(name, inOneLine, depth);
      if (inOneLine.isEmpty()) {
        components(record, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      new TreeMap<>(map).forEach((key, one) -> value(name + " " + key, one, depth));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> value(name + " -", one, depth));
    } else if (isPlain(value)) {
      line(name, value.toString(), depth);
    }
  }

  /** A short record of plain values; of another, empty. */
  private String inOneLine(Record record) {
    ViewText inner = new ViewText(without);
    inner.components(record, 0);
    String text = inner.text.toString().strip().replace("\n", ", ");
    boolean nested = text.contains(" -:") || text.contains(":,");
    return nested || text.length() > ONE_LINE ? "" : "{" + text + "}";
  }

  /** What is not plain, such as a function, has no text. */
  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>;
  }

  private void line(String name, String value, int depth) {
    text.append("  ".repeat(depth)).append(name).append(':');
    text.append(value.isEmpty() ? "" : " ").append(value).append('\n');
  }
}
