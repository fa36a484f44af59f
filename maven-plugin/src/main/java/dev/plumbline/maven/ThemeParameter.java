package dev.plumbline.maven;

import dev.plumbline.generator.render.Theme;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The look that {@code plumbline.theme} asks for. */
final class ThemeParameter {
  private ThemeParameter() {}

  /**
   * The default theme, under the files of a folder.
   *
   * @param own absent for the default theme alone
   */
  static Theme over(@Nullable File own) throws MojoExecutionException {
    Theme usual = Theme.onClassPath(ThemeParameter.class.getClassLoader());
    return own == null ? usual : usual.under(ExistingFolder.existing("plumbline.theme", own));
  }
}
