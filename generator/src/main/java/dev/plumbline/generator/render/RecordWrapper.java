package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A wrapper through which templates see texts, numbers, booleans, lists, maps and the components of
 * records, and nothing else of any object. {@link Markup} is what the form of output makes of it.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  private final MarkupModels markups;

  /** The components of types that were seen: quicker than asking each time. */
  private final Map<Class<?>, RecordComponents> types = new ConcurrentHashMap<>();

  /** How templates of one form of output see markup. */
  interface MarkupModels {
    TemplateModel of(Markup markup) throws TemplateModelException;
  }

  RecordWrapper(MarkupModels markups) {
    super(ThemeConfiguration.BEHAVIOUR);
    this.markups = markups;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Markup markup) {
      return markups.of(markup);
    } else if (value instanceof Record record) {
      return new RecordModel(record, components(record.getClass()), this);
    } else if (value instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Map<?, ?> map) {
      return DefaultMapAdapter.adapt(map, this);
    } else if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    throw new TemplateModelException("a template cannot see a " + value.getClass().getName());
  }

  private RecordComponents components(Class<?> type) {
    RecordComponents known = types.get(type);
    return known == null ? types.computeIfAbsent(type, RecordComponents::of) : known;
  }
}
