package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitMojoTest {
  private static final Path REPOSITORY = Path.of("..");

  @TempDir private Path folder;

  @Test
  void aProjectIsMadeThatMavenAndPeopleCanRead() throws Exception {
    assertThat(init().log())
        .contains("A new framework of 3 individual levels and 2 management levels, in 17 files: .")
        .doesNotContain("cd ");
    assertThat(files())
        .hasSize(17)
        .contains(
            ".gitignore",
            ".mvn/jvm.config",
            ".mvn/wrapper/maven-wrapper.properties",
            "README.md",
            "content/framework.yaml",
            "content/families/software-engineering/management/m3.md",
            "mvnw",
            "mvnw.cmd",
            "pom.xml");
    assertThat(folder.resolve("mvnw")).isExecutable();
    assertThat(text("pom.xml"))
        .contains("<version>" + ThisPlugin.descriptor().getVersion() + "</version>")
        .doesNotContain("PLUMBLINE");
  }

  @Test
  void theWrapperIsThatOfPlumbline() throws Exception {
    init().log();

    for (String file : List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties")) {
      assertThat(folder.resolve(file)).hasSameBinaryContentAs(REPOSITORY.resolve(file));
    }
  }

  @Test
  void anotherFolderIsMade() throws Exception {
    assertThat(init().with("folder", "our own/careers").log())
        .contains("17 files: our own/careers\n")
        .contains("  cd \"our own/careers\"\n");
    assertThat(folder.resolve("our own/careers/pom.xml")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "github, .github/workflows/check.yml",
    "github, .github/workflows/publish.yml",
    "gitlab, .gitlab-ci.yml",
    "jenkins, Jenkinsfile"
  })
  void theRecipeIsWhereTheHostLooksForItAndNamesThisVersion(String host, String file)
      throws Exception {
    assertThat(init().with("host", host).log())
        .contains("The recipe for " + host + " works when this folder is the top");

    assertThat(text(file))
        .contains("plumbline-maven-plugin:" + ThisPlugin.descriptor().getVersion());
  }

  /** A host that has more files than the plugin knows is not asked for one by one. */
  @Test
  void allFilesOfARecipeAreThere() throws Exception {
    init().with("host", "github").log();

    try (Stream<Path> recipe = Files.list(REPOSITORY.resolve("framework-content/recipes/github"))) {
      assertThat(recipe.map(file -> ".github/workflows/" + file.getFileName()).toList())
          .hasSize(3)
          .allSatisfy(file -> assertThat(folder.resolve(file)).exists());
    }
  }

  @Test
  void whatExistsIsNamedAndNothingIsWritten() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "mine");
    Files.writeString(folder.resolve("README.md"), "mine");

    assertThat(init().log())
        .contains("Nothing was written, because this exists already: README.md, pom.xml. ")
        .contains("plumbline.init.folder");
    assertThat(files()).containsExactly("README.md", "pom.xml");
    assertThat(text("pom.xml")).isEqualTo("mine");
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Files.writeString(folder.resolve("careers"), "mine");

    assertThat(init().with("folder", "careers").log())
        .contains("The framework could not be made: ")
        .contains("careers: there already is something of this name.");
    assertThat(files()).containsExactly("careers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "levels | 4 | must be one of: 1, 2, 3.",
        "levels | 0 | must be one of: 1, 2, 3.",
        "managers | 3 | must be one of: 0, 1, 2.",
        "managers | two | must be one of: 0, 1, 2.",
        "host | bitbucket | must be one of: github, gitlab, jenkins, none.",
        "name | ### | must have a letter or a digit.",
        "individualTrack | management | must differ from the name of the individual track."
      })
  void whatIsNotPossibleIsRefusedWithWhatIs(String parameter, String value, String sentence)
      throws Exception {
    assertThat(init().with(parameter, value).log()).contains("plumbline.init.").contains(sentence);
    assertThat(files()).isEmpty();
  }

  private GoalInProcess init() throws Exception {
    return new GoalInProcess(new InitMojo(), folder);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
