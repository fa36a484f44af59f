package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of packages in CONTRIBUTING.md says what the import table says. */
class GuideTest {
  private static final Path GUIDE = Path.of("../CONTRIBUTING.md");
  private static final Pattern ROW = Pattern.compile("\\| (`[^|]+`) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");
  private static final Set<String> MODULES =
      Set.of("generator", "site-templates", "maven-plugin", "framework-content");

  @Test
  void everyPackageHasARow() throws IOException {
    Set<String> packages = new TreeSet<>();
    rows().keySet().forEach(names -> packages.addAll(names(names)));

    assertThat(packages).isEqualTo(new TreeSet<>(ImportTable.MAY_IMPORT.keySet()));
  }

  /** What all pages may import is said once, in the row of {@code page}. */
  @Test
  void eachRowOfOnePackageNamesWhatItMayImport() throws IOException {
    rows()
        .forEach(
            (names, imports) -> {
              String name = names.replace("`", "");
              if (ImportTable.MAY_IMPORT.containsKey(name) && !name.startsWith("page")) {
                assertThat(expanded(name, imports))
                    .as(name)
                    .isEqualTo(new TreeSet<>(ImportTable.MAY_IMPORT.get(name)));
              }
            });
  }

  private static Set<String> expanded(String name, String imports) {
    Set<String> expanded = new TreeSet<>(names(imports));
    if (imports.contains("the packages below it")) {
      ImportTable.MAY_IMPORT.keySet().stream()
          .filter(other -> other.startsWith(name + "."))
          .forEach(expanded::add);
    }
    return expanded;
  }

  /** The cells with the packages of each row, and those with what they may import. */
  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(GUIDE)).results().toList()) {
      if (!MODULES.contains(row.group(1).replace("`", ""))) {
        rows.put(row.group(1), row.group(3));
      }
    }
    return rows;
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toSet());
  }
}
