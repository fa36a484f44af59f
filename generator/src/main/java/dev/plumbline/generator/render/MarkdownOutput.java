package dev.plumbline.generator.render;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Markdown that a template prints as it is. */
final class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {
  MarkdownOutput(@Nullable String text, @Nullable String markdown) {
    super(text, markdown);
  }

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
