package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultMapAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wrapper through which templates see texts, numbers, booleans, lists, maps and the components of
 * records, and nothing else of any object. {@link Markup} is HTML that is printed as it is.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper(Version behaviour) {
    super(behaviour);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    } else if (value instanceof Record record) {
      return new RecordModel(record, RecordComponents.of(record.getClass()), this);
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
}
