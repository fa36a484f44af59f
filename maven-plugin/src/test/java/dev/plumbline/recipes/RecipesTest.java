package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.DiffFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the recipes for build servers ask of the plugin, it has. */
class RecipesTest {
  private static final Path RECIPES = Path.of("../framework-content/recipes");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  static Stream<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.walk(RECIPES)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void goalsParametersAndVersionAreThePlugins(Path recipe) throws IOException {
    String text = Files.readString(recipe);
    String plugin = Files.readString(DESCRIPTOR);

    assertThat(all("<goal>([a-z]+)</goal>", plugin)).containsAll(all("PLUMBLINE:([a-z]+)", text));
    assertThat(all("\\$\\{(plumbline\\.[A-Za-z.]+)\\}", plugin))
        .containsAll(all("-D(plumbline\\.[A-Za-z.]+)", text));
    assertThat(all("<version>([0-9.]+)(?:-SNAPSHOT)?</version>", plugin))
        .containsAll(all("plumbline-maven-plugin:([0-9.]+)", text));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void comparisonsAreWrittenInFormsThatThereAre(Path recipe) throws IOException {
    for (String forms : all("plumbline\\.diff\\.formats=([a-z,]+)", Files.readString(recipe))) {
      assertThat(forms.split(",", -1))
          .allSatisfy(form -> assertThat(DiffFormat.of(form)).as(form).isPresent());
    }
  }

  /** The files that name the version of the plugin. */
  static Stream<Path> pinned() throws IOException {
    return recipes().filter(recipe -> read(recipe).contains("plumbline-maven-plugin:"));
  }

  @ParameterizedTest
  @MethodSource("pinned")
  void mavenStartsAsTheReadmeAdvisesAndFindsThePlugin(Path recipe) throws IOException {
    String flags =
        all("(?m)^ {4}(-XX:.*)$", Files.readString(Path.of("../README.md"))).iterator().next();

    assertThat(read(recipe))
        .contains(flags)
        .contains("PLUMBLINE names one version of the plugin. Maven must be able to fetch it here");
  }

  private static String read(Path recipe) {
    try {
      return Files.readString(recipe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> all = new TreeSet<>();
    Pattern.compile(pattern).matcher(text).results().forEach(one -> all.add(one.group(1)));
    return all;
  }
}
