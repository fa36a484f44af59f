package dev.plumbline.generator.render;

import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker's settings for the templates of a theme. */
final class ThemeConfiguration {
  static final Version BEHAVIOUR = new Version(2, 3, 34);

  private ThemeConfiguration() {}

  /**
   * The settings for one form of output.
   *
   * @param words the interface words, which templates see as {@code words}
   * @param format what texts are escaped for
   */
  static Configuration of(
      Theme theme, Map<String, String> words, OutputFormat format, RecordWrapper wrapper) {
    Configuration configuration = new Configuration(BEHAVIOUR);
    configuration.setTemplateLoader(new ThemeTemplateLoader(theme));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(format);
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
    configuration.setObjectWrapper(wrapper);
    share(words, configuration);
    return configuration;
  }

  private static void share(Map<String, String> words, Configuration configuration) {
    try {
      configuration.setSharedVariable("words", words);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException("texts can always be shown to templates", impossible);
    }
  }
}
