package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvnw} downloads is run only if it is the file that the repository means. */
class WrapperIT {
  private static final Path REPOSITORY = Path.of("..");
  private static final String SETTINGS = ".mvn/wrapper/maven-wrapper.properties";
  private static final String ZIP = "apache-maven-9.9.9-bin.zip";
  private static final String TAR = "apache-maven-9.9.9-bin.tar.gz";
  private static final String OTHER_SUM = "0".repeat(64);

  @TempDir private Path folder;
  private Path checkout;
  private Shell shell;

  /** Both stand-ins for Maven say which one was started. */
  @BeforeEach
  void setCheckout() throws Exception {
    checkout = Files.createDirectories(folder.resolve("checkout"));
    Files.copy(REPOSITORY.resolve("mvnw"), checkout.resolve("mvnw"));
    shell = new Shell(checkout, folder.resolve("tools")).with("MAVEN_USER_HOME", "../m2");
    shell.has("wget", "cp \"../served/${2##*/}\" \"$4\"\n");
    shell.has("unzip", "tar xzf \"$2\" -C \"$4\"\n");
    Files.createDirectories(folder.resolve("served"));
    for (String file : List.of(ZIP, TAR)) {
      Path maven = Files.createDirectories(folder.resolve("made/apache-maven-9.9.9/bin"));
      Files.writeString(maven.resolve("mvn"), "#!/bin/sh\necho \"from " + file + "\"\n");
      run("chmod +x ../made/*/bin/mvn", "tar czf ../served/" + file + " -C ../made .");
    }
  }

  @Test
  void theFileThatIsMeantIsRun() throws Exception {
    assertThat(wrapper(sum(ZIP), OTHER_SUM).output()).isEqualTo("from " + ZIP + "\n");
  }

  @Test
  void anotherFileIsRefused() throws Exception {
    assertRefused(wrapper(OTHER_SUM, sum(TAR)));
  }

  @Test
  void whereUnzipIsMissingTheOtherFileThatIsMeantIsRun() throws Exception {
    withoutUnzip();

    assertThat(wrapper(OTHER_SUM, sum(TAR)).output()).isEqualTo("from " + TAR + "\n");
  }

  @Test
  void whereUnzipIsMissingAnotherFileIsRefused() throws Exception {
    withoutUnzip();

    assertRefused(wrapper(sum(ZIP), OTHER_SUM));
    assertRefused(wrapper(sum(ZIP), ""));
  }

  @Test
  void theRepositoryMeansOneFileOfEachKind() throws IOException {
    Properties settings = new Properties();
    settings.load(Files.newBufferedReader(REPOSITORY.resolve(SETTINGS)));

    assertThat(settings.getProperty("distributionUrl")).startsWith("https://");
    for (String sum : List.of("distributionSha256Sum", "distributionTarGzSha256Sum")) {
      assertThat(settings.getProperty(sum)).as(sum).matches("[0-9a-f]{64}");
    }
  }

  /** Only the programs that the wrapper uses are left, each by a stand-in that calls it. */
  private void withoutUnzip() throws IOException {
    Files.delete(folder.resolve("tools/unzip"));
    run(
        """
        for tool in basename cp dirname gzip ls mkdir mktemp mv rm sha256sum shasum tar tr uname; do
          if found=$(command -v "$tool"); then
            printf '#!/bin/sh\nexec %s "$@"\n' "$found" > "../tools/$tool"
          fi
        done
        chmod +x ../tools/*""");
    shell.with("PATH", folder.resolve("tools").toString());
  }

  private Run wrapper(String zipSum, String tarSum) throws IOException {
    Path file = checkout.resolve(SETTINGS);
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        List.of(
            "distributionUrl=https://repo.example.org/" + ZIP,
            "distributionSha256Sum=" + zipSum,
            "distributionTarGzSha256Sum=" + tarSum));
    return shell.runs(List.of("./mvnw"));
  }

  private void assertRefused(Run run) {
    assertThat(run.succeeded()).isFalse();
    assertThat(run.output()).contains("Failed to validate Maven distribution SHA-256");
  }

  private void run(String... commands) {
    Run run = shell.runs(List.of(commands));
    assertThat(run.status()).as(run.output()).isZero();
  }

  private String sum(String file) throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve("served").resolve(file));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
