package dev.plumbline.generator.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: a hash of its components. */
final class RecordModel implements TemplateHashModel {
  private final Record record;
  private final RecordComponents components;
  private final ObjectWrapper wrapper;

  RecordModel(Record record, RecordComponents components, ObjectWrapper wrapper) {
    this.record = record;
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(components.value(record, key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
