package dev.plumbline.generator.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.PlannedViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of text: a framework in {@code content/}, an earlier state of it in {@code before/} where
 * a page tells of changes, and in {@code expected/} the views of some of its pages, each at the
 * page's path. Interface words stand there as their keys. The shell is the same on every page and
 * has a case of its own, {@code shell}.
 */
final class PageCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/page");
  private static final boolean UPDATE = Boolean.getBoolean("plumbline.golden.update");

  @TestFactory
  List<DynamicTest> everyViewHasWhatItsPageShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : below(CASES, 1).stream().filter(Files::isDirectory).toList()) {
      Map<String, Supplier<?>> views = PlannedViews.of(folder);
      Path expected = folder.resolve("expected");
      for (Path file : below(expected, 9).stream().filter(Files::isRegularFile).toList()) {
        String path = expected.relativize(file).toString().replace('\\', '/');
        String name = folder.getFileName() + "/" + path;
        tests.add(DynamicTest.dynamicTest(name, () -> compare(views, path, file)));
      }
    }
    return tests;
  }

  private static void compare(Map<String, Supplier<?>> views, String path, Path expected)
      throws IOException {
    String page = path.replaceAll("\\.txt$", ".html");
    Supplier<?> found = views.get(page);
    assertThat(found).as(page).isNotNull();
    Set<String> without = expected.startsWith(CASES.resolve("shell")) ? Set.of() : Set.of("shell");
    String text = ViewText.of(requireNonNull(found).get(), without);
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  private static List<Path> below(Path folder, int depth) throws IOException {
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.filter(path -> !path.equals(folder)).sorted().toList();
    }
  }
}
