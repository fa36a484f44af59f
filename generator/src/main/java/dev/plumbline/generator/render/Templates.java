package dev.plumbline.generator.render;

import dev.plumbline.generator.site.TermNotes;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;

/**
 * The templates of a theme, which print view records as HTML. Safe for use by several threads.
 *
 * <p>Templates see record components, lists, texts, numbers and truth values: no method of any
 * object. Everything is escaped but {@link dev.plumbline.generator.markdown.Markup}.
 */
public final class Templates {
  private final Configuration configuration;
  private final Printer printer;

  /**
   * Prepares the theme's templates.
   *
   * @param words the interface words, which templates see as {@code words}
   */
  public Templates(Theme theme, Map<String, String> words) {
    HTMLOutputFormat format = HTMLOutputFormat.INSTANCE;
    RecordWrapper wrapper = new RecordWrapper(markup -> format.fromMarkup(markup.html()));
    configuration = ThemeConfiguration.of(theme, words, format, wrapper);
    printer = new Printer(configuration);
  }

  /**
   * Prints a view.
   *
   * @param template the template's name, without the ending
   * @return UTF-8
   * @throws IllegalStateException if the template is wrong; the message names the template and line
   */
  public byte[] print(String template, Object view) {
    return printer.print(template + ".ftlh", (read, page) -> process(read, view, page));
  }

  private void process(Template template, Object view, Utf8Writer page)
      throws TemplateException, IOException {
    TermWriter writer = new TermWriter(page);
    Environment environment = template.createProcessingEnvironment(view, writer);
    if (view instanceof TermNotes notes) {
      ExplainedTerms terms =
          new ExplainedTerms(writer.explained(), notes, configuration.getObjectWrapper());
      environment.setGlobalVariable("terms", terms);
    }
    environment.process();
  }
}
