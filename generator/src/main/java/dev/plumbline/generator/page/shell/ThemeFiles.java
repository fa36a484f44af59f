package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of a theme that pages name.
 *
 * @param styles the style sheets that every page has: those directly in {@code style/}
 * @param scripts the scripts that every page has: those directly in {@code script/}
 * @param others the addresses of all other files, by their names in the theme
 */
public record ThemeFiles(
    List<SitePath> styles, List<SitePath> scripts, Map<String, SitePath> others) {
  /** No files at all. */
  public static final ThemeFiles NONE = new ThemeFiles(List.of(), List.of(), Map.of());

  public ThemeFiles {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    others = Map.copyOf(others);
  }

  /**
   * The files of a theme.
   *
   * @param names as the theme has them, such as {@code style/site.css}; their order counts
   */
  public static ThemeFiles of(List<String> names) {
    return new ThemeFiles(
        names.stream().filter(ThemeFiles::isStyle).map(Addresses::theme).toList(),
        names.stream().filter(ThemeFiles::isScript).map(Addresses::theme).toList(),
        names.stream()
            .filter(name -> !isStyle(name) && !isScript(name))
            .collect(Collectors.toMap(Function.identity(), Addresses::theme)));
  }

  /** Whether it is a style sheet that every page has. */
  public static boolean isStyle(String name) {
    return isIn("style/", name, ".css");
  }

  private static boolean isScript(String name) {
    return isIn("script/", name, ".js");
  }

  private static boolean isIn(String folder, String name, String ending) {
    return name.startsWith(folder)
        && name.endsWith(ending)
        && name.indexOf('/', folder.length()) < 0;
  }
}
