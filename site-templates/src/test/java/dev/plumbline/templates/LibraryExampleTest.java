package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.CheckRequest;
import dev.plumbline.generator.Extensions;
import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.MemoryResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.output.MemoryOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator as a library: programs in the documents, and a site that is not written. */
class LibraryExampleTest {
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theProgramInTheReadmeMakesASite() throws Exception {
    compile("MakeSite", example("../README.md"));
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      String[] arguments = {SmallFramework.CONTENT.toString(), site().toString()};
      loader
          .loadClass("MakeSite")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    }
    assertThat(site().resolve("index.html")).content().contains("May 2030");
  }

  @Test
  void theCheckInTheReferenceFindsWhatItIsFor() throws Exception {
    compile("LongTitleCheck", example("../framework-content/reference/extending.md"));
    Path content = folder.resolve("content");
    Path track = Files.createDirectories(content.resolve("families/lamps/ic"));
    Files.writeString(content.resolve("framework.yaml"), "name: Lanternworks\n");
    Files.writeString(track.resolveSibling("family.yaml"), "name: Lamps\n");
    Files.writeString(track.resolve("ic1.md"), "---\ntitle: " + "long ".repeat(9) + "\n---\n");
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Class<?> check = loader.loadClass("com.acme.LongTitleCheck");
      List<Check> checks = List.of((Check) check.getConstructor().newInstance());
      CheckRequest request =
          CheckRequest.of(content).withExtensions(Extensions.NONE.withChecks(checks));

      assertThat(SiteGenerator.check(request).report().findings())
          .extracting(finding -> finding.code().id())
          .contains("long-title");
    }
  }

  @Test
  void aSiteInMemoryHasTheBytesOfOneOnTheDisk() throws IOException {
    GenerateRequest request = GenerateRequest.of(SmallFramework.CONTENT, site());
    MemoryResult result = SiteGenerator.generateInMemory(request, Progress.SILENT);
    MemoryOutput memory = result.site();
    assertThat(memory).isNotNull();
    assertThat(site()).doesNotExist();
    SiteGenerator.generate(request, Progress.SILENT);
    BuiltSite built = BuiltSite.read(site());
    built.files().remove(".plumbline/manifest");
    assertThat(memory.files().keySet()).isEqualTo(built.files().keySet());
    assertThat(memory.files())
        .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(built.files().get(path)));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private static String example(String file) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(Path.of(file)))
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private void compile(String name, String program) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    URL library = GenerateRequest.class.getProtectionDomain().getCodeSource().getLocation();
    List<String> options =
        List.of("-proc:none", "-d", folder.toString(), "-cp", Path.of(library.toURI()).toString());
    JavaFileObject source = new Source(name, program);
    assertThat(compiler.getTask(errors, null, null, options, null, List.of(source)).call())
        .as(errors.toString())
        .isTrue();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
