package dev.plumbline.build;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shortener of scripts and style sheets, so that readers download neither comments nor long names.
 * The build starts it as a single source file: there is nothing to compile and nothing to ship.
 */
final class Minify {
  private Minify() {}

  /**
   * Shortens the scripts of a theme that are younger than their short form, and all style sheets.
   *
   * @param folders the folder of the theme's sources, and the folder for the short forms
   */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    for (Path script : files(from.resolve("script"), ".js")) {
      Path target = to.resolve(from.relativize(script));
      if (isStale(target, script)) {
        write(target, minified(script));
      }
    }
    for (Path style : files(from.resolve("style"), ".css")) {
      if (!StyleSheet.isPart(style)) {
        write(to.resolve(from.relativize(style)), StyleSheet.minified(style));
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void write(Path target, String text) throws IOException {
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private static boolean isStale(Path target, Path script) throws IOException {
    return Files.notExists(target)
        || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(script)) < 0;
  }

  private static String minified(Path script) {
    Compiler compiler = new Compiler(System.err);
    SourceFile source = SourceFile.fromPath(script, StandardCharsets.UTF_8);
    if (!compiler.compile(List.of(), List.of(source), options()).success) {
      throw new IllegalArgumentException(script + " could not be read");
    }
    return compiler.toSource() + "\n";
  }

  /** The options of the compiler. It keeps the language: browsers that lack it get no stand-ins. */
  private static CompilerOptions options() {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    options.setLanguageOut(LanguageMode.ECMASCRIPT_NEXT);
    options.setEmitUseStrict(true);
    options.setOutputCharset(StandardCharsets.UTF_8);
    options.setTrustedStrings(true);
    return options;
  }

  /** Style sheets without comments and needless blanks. */
  private static final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|[^\"]+");

    /**
     * Whether a file is a part of a style sheet: those of {@code site.css} are in {@code site/}.
     */
    static boolean isPart(Path file) {
      Path folder = file.getParent();
      return Files.exists(folder.resolveSibling(folder.getFileName() + ".css"));
    }

    static String minified(Path file) throws IOException {
      String css = COMMENT.matcher(withParts(file)).replaceAll("").strip();
      return TEXT.matcher(css).replaceAll(m -> Matcher.quoteReplacement(shortened(m.group())))
          + "\n";
    }

    /** The text of a style sheet, with each part in the place of the line that imports it. */
    private static String withParts(Path file) throws IOException {
      StringBuilder css = new StringBuilder();
      Matcher line = IMPORT.matcher(Files.readString(file));
      while (line.find()) {
        line.appendReplacement(css, "");
        css.append(withParts(file.resolveSibling(line.group(1))));
      }
      return line.appendTail(css).toString();
    }

    /** A text without needless blanks, unless it is a quoted string. */
    private static String shortened(String text) {
      return text.startsWith("\"")
          ? text
          : text.replaceAll("\\s+", " ")
              .replaceAll(" ?([{};,]) ?", "$1")
              .replace(": ", ":")
              .replace(";}", "}");
    }
  }
}
