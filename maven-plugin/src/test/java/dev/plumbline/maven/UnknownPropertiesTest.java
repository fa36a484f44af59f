package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As the descriptor of this very plugin has it. */
class UnknownPropertiesTest {
  @Test
  void thePropertiesOfAllGoalsAreThoseOfTheReference() throws Exception {
    String reference = Files.readString(Path.of("../framework-content/reference/goals.md"));
    Set<String> rows =
        Pattern.compile("(?m)^\\| `[^|]+\\| `(plumbline\\.[^`]+)` \\|")
            .matcher(reference)
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(UnknownProperties.of(plugin())).isEqualTo(rows).contains("plumbline.diff.formats");
  }

  @ParameterizedTest
  @CsvSource({
    "plumbline.contents, plumbline.content",
    "plumbline.formats, plumbline.diff.formats",
    "plumbline.diff.from, plumbline.from",
    "plumbline.dif.formats, plumbline.diff.formats",
    "plumbline.reportfolder, plumbline.reportFolder",
    "plumbline.report.folder, plumbline.reportFolder",
    "plumbline.audience, plumbline.audiences",
    "plumbline.version, plumbline.versions"
  })
  void aMistypedOneIsNamedWithTheNearest(String given, String meant) throws Exception {
    assertThat(ofCommandLine(given))
        .containsExactly(
            given
                + " is not a property of any goal and has no effect. Did you mean "
                + meant
                + "?");
  }

  @Test
  void whereNoneIsNearItIsSaidWhereTheyAre() throws Exception {
    assertThat(ofCommandLine("plumbline.colour"))
        .containsExactly(
            "plumbline.colour is not a property of any goal and has no effect."
                + " plumbline:help -Ddetail lists all properties.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plumbline.content",
        "plumbline.diff.formats",
        "maven.test.skip",
        "plumbline",
        "plumblines.content",
        "plumbline.golden.update",
        "plumbline.benchmark.pages"
      })
  void whatSomeGoalHasOrAnotherMayHaveIsNotSpokenOf(String given) throws Exception {
    assertThat(ofCommandLine(given)).isEmpty();
  }

  @Test
  void aPomIsReadTooAndMayCallTheVersionOfThePluginAsPomsDo() throws Exception {
    Properties pom = properties("plumbline.version", "plumbline.contents", "plumbline.site");

    assertThat(UnknownProperties.among(plugin(), new Properties(), pom))
        .singleElement()
        .asString()
        .startsWith("plumbline.contents ");
  }

  @Test
  void whatBothHaveIsToldOnce() throws Exception {
    Properties both = properties("plumbline.contents");

    assertThat(UnknownProperties.among(plugin(), both, both)).hasSize(1);
  }

  private static List<String> ofCommandLine(String name) throws Exception {
    return UnknownProperties.among(plugin(), properties(name), new Properties());
  }

  private static Properties properties(String... names) {
    Properties properties = new Properties();
    for (String name : names) {
      properties.setProperty(name, "x");
    }
    return properties;
  }

  private static PluginDescriptor plugin() throws Exception {
    return ThisPlugin.descriptor();
  }
}
