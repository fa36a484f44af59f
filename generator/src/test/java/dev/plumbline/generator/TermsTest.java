package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates, findings and the reference use the terms of the reference's list, and no others. */
class TermsTest {
  private static final Path ROOT = Path.of("..");
  private static final Path REFERENCE = ROOT.resolve("framework-content/reference");
  private static final Path TERMS = REFERENCE.resolve("terms.md");

  /** A string literal of Java. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** What a text quotes: keys, values, words of the content. */
  private static final Pattern QUOTED =
      Pattern.compile("`[^`]*`|\\{[^{}]*\\}|\\\\\"[^\"]*?\\\\\"|\"[^\"]*\"");

  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)|https?://\\S+");
  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```|^ {4}.*?$");

  private final Map<Pattern, String> banned = banned();

  TermsTest() throws IOException {}

  @Test
  void theListIsReadAndBansWords() {
    assertThat(banned).hasSizeGreaterThan(30);
    assertThat(faults("a line", "Nobody may call a Place  to stay so."))
        .containsExactly("a line: \"Place  to stay\": say \"career level\"");
    assertThat(faults("a line", "A destination_x stays.")).isEmpty();
  }

  @Test
  void theInterfaceUsesTheTerms() throws IOException {
    Path words =
        ROOT.resolve(
            "site-templates/src/main/resources/dev/plumbline/templates/words/en.properties");
    assertThat(lines(words, Files.readString(words).replaceAll("(?m)^(#.*|[\\w.-]+ =)", "")))
        .isEmpty();
  }

  @Test
  void theTextsOfTheProgramUseTheTerms() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module : List.of("generator", "maven-plugin")) {
      for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
        faults.addAll(lines(file, literals(Files.readString(file))));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void findingsUseTheTerms() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String cases : List.of("check", "parity", "parse", "style")) {
      for (Path file : files(Path.of("src/test/resources/cases").resolve(cases), "expected.txt")) {
        faults.addAll(lines(file, Files.readString(file).replaceAll("(?m)^\\S+ | here: .*$", "")));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theReferenceUsesTheTerms() throws IOException {
    List<Path> files = new ArrayList<>(files(REFERENCE, ".md"));
    files.remove(TERMS);
    files.add(ROOT.resolve("README.md"));
    files.add(ROOT.resolve("framework-content/README.md"));
    files.add(ROOT.resolve("framework-content/recipes/README.md"));
    files.add(ROOT.resolve("site-templates/README.md"));
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      faults.addAll(lines(file, blank(CODE_BLOCK, Files.readString(file))));
    }
    assertThat(faults).isEmpty();
  }

  private static Map<Pattern, String> banned() throws IOException {
    Map<Pattern, String> banned = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TERMS)) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length == 5 && !cells[1].equals("term") && !cells[1].startsWith("-")) {
        for (String word : cells[3].split(", ", -1)) {
          String spaced = word.strip().replace(" ", "\\s+");
          banned.put(
              Pattern.compile("(?<![\\w.-])" + spaced + "(?![\\w-])", Pattern.CASE_INSENSITIVE),
              cells[1]);
        }
      }
    }
    return banned;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The string literals that are sentences or parts of them, each on its own line. */
  private static String literals(String java) {
    return java.lines()
        .map(
            line ->
                line.strip().startsWith("*") || line.strip().startsWith("//")
                    ? ""
                    : LITERAL
                        .matcher(line)
                        .results()
                        .map(match -> match.group(1))
                        .filter(text -> text.contains(" "))
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private List<String> lines(Path file, String text) {
    List<String> faults = new ArrayList<>();
    List<String> lines = blank(QUOTED, blank(LINK_TARGET, text)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      faults.addAll(faults(file + ":" + (i + 1), lines.get(i)));
    }
    return faults;
  }

  private List<String> faults(String place, String line) {
    List<String> faults = new ArrayList<>();
    banned.forEach(
        (word, term) ->
            word.matcher(line)
                .results()
                .map(match -> place + ": \"" + match.group() + "\": say \"" + term + "\"")
                .forEach(faults::add));
    return faults;
  }

  /** A text without what the pattern finds, with the same lines. */
  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", ""));
  }
}
