package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that Jenkins builds. */
class JenkinsIT {
  private static final Path RECIPE = Path.of("../framework-content/recipes/jenkins/Jenkinsfile");

  @TempDir private Path folder;
  private ChangedSample sample;
  private Shell shell;

  @BeforeEach
  void setShell() throws Exception {
    sample = new ChangedSample(folder);
    shell =
        new Shell(sample.checkout(), folder.resolve("tools"))
            .with("CHANGE_TARGET", "main")
            .with("CAREERS_HOST", "careers.example.org")
            .with("PLUMBLINE", "")
            .with("CONTENT", "content");
  }

  @Test
  void aChangeFailsAndIsComparedAllTheSame() throws Exception {
    sample.change();

    assertThat(shell.runs(commands("Check")).succeeded()).isFalse();
    Run comparison = shell.runs(commands("Compare"));

    assertThat(comparison.status()).as(comparison.output()).isZero();
    assertThat(sample.checkout().resolve("reports/TEST-plumbline.xml"))
        .content()
        .contains("dead-fragment");
    for (String form : List.of("md", "html")) {
      assertThat(sample.checkout().resolve("reports/plumbline-diff." + form))
          .content()
          .contains("Expert designer");
    }
  }

  @Test
  void aSoundChangeHasItsSiteAmongTheArtifacts() throws Exception {
    sample.change().revert();

    Run run = shell.runs(commands("Preview"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(sample.checkout().resolve("preview/index.html")).isRegularFile();
    assertThat(Files.readString(RECIPE)).contains("artifacts: 'reports/*, preview/**'");
  }

  @Test
  void theSiteIsBuiltAndCopied() throws Exception {
    shell.has("rsync", "echo \"$@\" > ../rsync.txt\n");

    Run run = shell.runs(commands("Publish"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(sample.checkout().resolve("site/index.html")).isRegularFile();
    assertThat(Files.readString(folder.resolve("rsync.txt")))
        .endsWith("site/ careers.example.org:/srv/careers/\n");
  }

  private static List<String> commands(String stage) throws Exception {
    String text = Files.readString(RECIPE);
    int start = text.indexOf("stage('" + stage + "')");
    int end = text.indexOf("stage('", start + 1);
    return Pattern.compile("\\bsh '(.*)'")
        .matcher(text.substring(start, end < 0 ? text.length() : end))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
