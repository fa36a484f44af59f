package dev.plumbline.generator.render;

import dev.plumbline.generator.site.TermNotes;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes of the terms that were printed on a page so far, as a template lists them. A note is
 * made when it is listed.
 */
final class ExplainedTerms implements TemplateSequenceModel {
  private final List<String> explained;
  private final TermNotes notes;
  private final ObjectWrapper wrapper;

  ExplainedTerms(List<String> explained, TermNotes notes, ObjectWrapper wrapper) {
    this.explained = explained;
    this.notes = notes;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return wrapper.wrap(notes.note(explained.get(index)));
  }

  @Override
  public int size() {
    return explained.size();
  }
}
