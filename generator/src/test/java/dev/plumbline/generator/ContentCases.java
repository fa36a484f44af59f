package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.parity.Parity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Folders of text, each with the content that is looked at, {@code content/}, and all that is found
 * in it, {@code expected.txt}. The names of those without any open finding begin with {@code
 * passes-}. A folder with files in {@code around/} is looked at as a repository with these.
 */
public final class ContentCases {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final boolean UPDATE = Boolean.getBoolean("plumbline.golden.update");

  private ContentCases() {}

  /** A test for each case of a kind: "parse", "check", "parity", "style". */
  public static List<DynamicTest> of(String kind) {
    try (Stream<Path> cases = Files.list(CASES.resolve(kind))) {
      return cases
          .sorted()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> run(folder)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path folder) throws IOException {
    FindingReport report = SiteGenerator.check(CheckRequest.of(content(folder))).report();
    List<Finding> findings =
        report.findings().stream().filter(f -> isOfInterest(f, folder)).toList();
    String found = text(findings);
    Path expected = folder.resolve("expected.txt");
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
    assertNameTellsTheTruth(name(folder), findings);
  }

  /** No folder {@code .git} can be checked in, so that of a repository is made. */
  private static Path content(Path folder) throws IOException {
    Path content = folder.resolve("content");
    if (!Files.isDirectory(folder.resolve("around"))) {
      return content;
    }
    Path repository = Path.of("target/repositories").resolve(name(folder)).toAbsolutePath();
    Files.createDirectories(repository.resolve(".git"));
    copy(folder.resolve("around"), repository);
    return copy(content, repository.resolve("content"));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }

  /** Most cases are too small to keep a promise, which is not what they are for. */
  private static boolean isOfInterest(Finding finding, Path folder) {
    boolean aboutParity =
        finding.code() == Code.PARITY_UNTESTED || Parity.rules().contains(finding.code());
    return !aboutParity || folder.startsWith(CASES.resolve("parity"));
  }

  private static void assertNameTellsTheTruth(String name, List<Finding> findings) {
    if (name.startsWith("passes-")) {
      assertThat(findings).noneMatch(Finding::open);
    } else {
      assertThat(findings).anyMatch(finding -> isNamed(name, finding));
    }
  }

  private static boolean isNamed(String name, Finding finding) {
    String code = finding.code().id();
    return name.equals(code) || name.startsWith(code + "-");
  }

  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s: %s: %s: %s\n  hint: %s\n",
              finding.place(),
              finding.severity().word(),
              finding.code(),
              finding.message(),
              finding.hint()));
      if (finding.accepted() != null) {
        text.append("  accepted: ").append(finding.accepted()).append('\n');
      }
    }
    return text.toString();
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
