package dev.plumbline.generator.render;

import dev.plumbline.generator.site.TermNotes;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The templates of a theme, which print view records. Safe for use by several threads.
 *
 * <p>Templates see record components, lists, texts, numbers and truth values: no method of any
 * object. Everything is escaped but {@link dev.plumbline.generator.markdown.Markup}.
 */
public final class Templates {
  private static final Version BEHAVIOUR = new Version(2, 3, 34);

  private final Configuration configuration;

  /** Writers to reuse: a new one for each page would cost more than printing the page. */
  private final Queue<Utf8Writer> idle = new ConcurrentLinkedQueue<>();

  /**
   * Prepares the theme's templates.
   *
   * @param words the interface words, which templates see as {@code words}
   */
  public Templates(Theme theme, Map<String, String> words) {
    configuration = new Configuration(BEHAVIOUR);
    TemplateLoader loader = new ThemeTemplateLoader(theme);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setCustomNumberFormats(Map.of(PlainNumbers.NAME, new PlainNumbers()));
    configuration.setNumberFormat("@" + PlainNumbers.NAME);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLazyImports(true);
    configuration.setObjectWrapper(new RecordWrapper(BEHAVIOUR));
    share(words);
  }

  private void share(Map<String, String> words) {
    try {
      configuration.setSharedVariable("words", words);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException("texts can always be shown to templates", impossible);
    }
  }

  /**
   * Prints a view.
   *
   * @param template the template's name, without the ending
   * @return UTF-8
   * @throws IllegalStateException if the template is wrong; the message names the template and line
   */
  public byte[] print(String template, Object view) {
    Utf8Writer writer = Objects.requireNonNullElseGet(idle.poll(), Utf8Writer::new);
    try {
      process(configuration.getTemplate(template + ".ftlh"), view, writer);
    } catch (TemplateException wrong) {
      throw new IllegalStateException(withoutDump(wrong), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    byte[] bytes = writer.take();
    idle.add(writer);
    return bytes;
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

  /**
   * The first paragraph of the message, which names the fault; FreeMarker adds advice and a dump of
   * its stack.
   */
  private static String withoutDump(TemplateException wrong) {
    String where =
        wrong.getTemplateSourceName() + ":" + wrong.getLineNumber() + ":" + wrong.getColumnNumber();
    String message = wrong.getMessageWithoutStackTop();
    return "template " + where + ": " + message.strip().replaceAll("\\s+", " ");
  }
}
