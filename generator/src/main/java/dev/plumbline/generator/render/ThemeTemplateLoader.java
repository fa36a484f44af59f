package dev.plumbline.generator.render;

import freemarker.cache.TemplateLoader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** FreeMarker's access to the templates of a theme. */
final class ThemeTemplateLoader implements TemplateLoader {
  private final Theme theme;

  ThemeTemplateLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return new Source(name, theme.text(name));
    } catch (FileNotFoundException absent) {
      return null;
    }
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Source) source).text);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is open
  }

  private record Source(String name, String text) {}
}
