package dev.plumbline.generator.render;

import dev.plumbline.generator.markdown.restored.RestoredMarkdown;
import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Markdown as a form of output, for which texts are escaped. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownOutput> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return RestoredMarkdown.ofText(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return false;
  }

  @Override
  protected MarkdownOutput newTemplateMarkupOutputModel(
      @Nullable String text, @Nullable String markdown) {
    return new MarkdownOutput(text, markdown);
  }
}
