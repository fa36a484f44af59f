package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The descriptions of packages link the types that they name, and name none that is not there. */
final class PackageInfoTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../maven-plugin/src/main/java"));

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:\\*\\s+)?([\\w.]+)[^}]*}");
  private static final Pattern CODE = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([A-Z]\\w*)}");

  /** Two words written as one: {@code GradePages}. */
  private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z][a-z0-9]+[A-Z]\\w*");

  private static final Pattern DRAWING = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
  private static final Pattern CAPITALISED = Pattern.compile("\\b[A-Z][a-z]\\w*");
  private static final Set<String> PRODUCTS = Set.of("GitHub", "GitLab", "FreeMarker");

  @TestFactory
  Stream<DynamicTest> eachNameOfATypeIsALinkToIt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .sorted()
            .map(
                file ->
                    DynamicTest.dynamicTest(source.relativize(file).toString(), () -> check(file)))
            .forEach(tests::add);
      }
    }
    return tests.stream();
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    String description = text.substring(0, text.indexOf("*/"));
    Path folder = Objects.requireNonNull(file.getParent());
    assertThat(found(LINK, description)).as("links").allMatch(name -> isThere(name, folder));
    String unlinked = LINK.matcher(description).replaceAll("");
    assertThat(found(CODE, unlinked)).as("names in {@code} that could be links").isEmpty();
    assertThat(found(TYPE_NAME, unlinked)).as("names without a link").isSubsetOf(PRODUCTS);
    assertThat(drawn(unlinked)).as("names drawn without a link").noneMatch(n -> isThere(n, folder));
  }

  private static List<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(r -> r.group(matcher.groupCount())).toList();
  }

  private static List<String> drawn(String text) {
    return found(DRAWING, text).stream().flatMap(pre -> found(CAPITALISED, pre).stream()).toList();
  }

  /** Whether a type is in a package, or under its full name in any module. */
  private static boolean isThere(String name, Path folder) {
    String file = name.replace('.', '/') + ".java";
    return Files.exists(folder.resolve(file))
        || SOURCES.stream().anyMatch(source -> Files.exists(source.resolve(file)));
  }
}
