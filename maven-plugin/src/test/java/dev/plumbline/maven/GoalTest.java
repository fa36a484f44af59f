package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static final String COMMAND = "##[error]x";
  private static final String INERT = "<U+0023>#[error]x";

  private final Lines lines = new Lines();

  @Test
  void whatAGoalPrintsIsInert() throws Exception {
    goal(false)
        .run(
            log -> {
              log.info(COMMAND);
              log.warn("a\n" + COMMAND);
            });

    assertThat(lines.all())
        .containsExactly("warn " + INERT + "?", "info " + INERT, "warn a<U+000A>" + INERT);
  }

  @Test
  void aGoalThatIsSkippedDoesNothingAndWarnsOfNothing() throws Exception {
    goal(true).run(log -> log.info("work"));

    assertThat(lines.all()).containsExactly("info Skipped, because plumbline.skip is set.");
  }

  @Test
  void aFailureStaysOneOfItsKindAndItsWordsAreInert() {
    assertThatThrownBy(() -> goal(false).run(log -> fail(new MojoFailureException(COMMAND))))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(INERT);
    assertThatThrownBy(() -> goal(false).run(log -> stop(new MojoExecutionException(COMMAND))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(INERT);
  }

  @Test
  void aMistakeOfPlumblineIsInertToo() {
    assertThatThrownBy(() -> goal(false).run(log -> crash(new IllegalStateException(COMMAND))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(INERT);
    assertThatThrownBy(() -> goal(false).run(log -> crash(new NullPointerException())))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("NullPointerException");
  }

  @Test
  void mavenFindsNoCauseWhoseWordsItWouldAddAndADeveloperStillSeesIt() {
    IOException cause = new IOException("of the disk: " + COMMAND);

    assertThatThrownBy(
            () -> goal(false).run(log -> stop(new MojoExecutionException(COMMAND, cause))))
        .hasNoCause()
        .satisfies(
            failure ->
                assertThat(stackTrace(failure))
                    .contains("IOException: of the disk: " + INERT)
                    .contains("GoalTest.mavenFindsNoCause")
                    .doesNotContain(" " + COMMAND));
  }

  private Goal goal(boolean skip) {
    return new Goal(lines.log(), List.of(COMMAND + "?"), skip);
  }

  private static void fail(MojoFailureException failure) throws MojoFailureException {
    throw failure;
  }

  private static void stop(MojoExecutionException failure) throws MojoExecutionException {
    throw failure;
  }

  private static void crash(RuntimeException mistake) {
    throw mistake;
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
