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
import java.util.stream.Stream;

/**
 * Shortens the scripts, so that readers download neither comments nor long names. The build starts
 * it as a single source file: there is nothing to compile and nothing to ship.
 */
final class Minify {
  private Minify() {}

  /**
   * Shortens all scripts of a folder that are younger than what was made of them.
   *
   * @param folders where the scripts are, and where the short ones go
   */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path script : files.filter(file -> file.toString().endsWith(".js")).sorted().toList()) {
        Path target = to.resolve(from.relativize(script));
        if (isStale(target, script)) {
          Files.createDirectories(target.getParent());
          Files.writeString(target, minified(script));
        }
      }
    }
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

  /** The language stays what it was: browsers that lack it get no stand-ins. */
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
}
