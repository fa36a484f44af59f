package dev.plumbline.templates;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.View;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Prints views with the templates, under the settings of the generator. */
final class Press {
  private static final String ROOT = "/dev/plumbline/templates";
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration = new Configuration(VERSION);

  Press() throws IOException, TemplateModelException {
    configuration.setClassForTemplateLoading(Press.class, ROOT);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setObjectWrapper(new Wrapper());
    configuration.setSharedVariable("words", words());
  }

  static Map<String, String> words() throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Press.class.getResourceAsStream(ROOT + "/words/en.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  String print(String template, View view) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    configuration.getTemplate(template).process(view, out);
    return out.toString();
  }

  private static final class Wrapper extends DefaultObjectWrapper {
    Wrapper() {
      super(VERSION);
    }

    @Override
    public TemplateModel wrap(@org.jspecify.annotations.Nullable Object object)
        throws TemplateModelException {
      return object instanceof Markup markup
          ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
          : super.wrap(object);
    }
  }
}
