package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records and nothing else of any object; {@link Markup} is HTML
 * that is printed as it is.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper(Version behaviour) {
    super(behaviour);
    setUseAdaptersForContainers(true);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    throw new TemplateModelException("a template cannot see a " + value.getClass().getName());
  }

  @Override
  public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Record
        || value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof List
        || value instanceof Map
        || value instanceof TemplateModel) {
      return value instanceof Record record ? handleUnknownType(record) : super.wrap(value);
    }
    throw new TemplateModelException("a template cannot see a " + value.getClass().getName());
  }
}
