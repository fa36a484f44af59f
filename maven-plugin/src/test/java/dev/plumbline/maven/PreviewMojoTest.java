package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewMojoTest {
  private static final String ADDRESS = "Preview: ";

  @TempDir private Path folder;

  @Test
  void itTellsWhereItIsAndWhatBecomesOfAnEditAndEndsWhenItIsTold() throws Exception {
    HostileContent.writeSound(folder.resolve("content"), "words");
    Path level = folder.resolve("content/families/crew/ic/one.md");
    Awaited lines = new Awaited();
    PreviewMojo mojo = new PreviewMojo();
    GoalInProcess goal = preview(mojo);
    mojo.setLog(lines);
    Thread thread = new Thread(goal::log);
    thread.start();

    String address = lines.next(ADDRESS).substring(ADDRESS.length());
    assertThat(lines.next("Watching: ")).isEqualTo("Watching: content");
    assertThat(status(address)).isEqualTo(200);
    Files.writeString(level, Files.readString(level).replace("grade: 1", "grade: one"));
    assertThat(lines.next("content/families/crew/ic/one.md:")).contains("error: wrong-type");
    assertThat(lines.next("  content/families/crew/ic/one.md: ")).contains("not up to date");

    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void whatAParameterCanBeIsSaid() throws Exception {
    HostileContent.writeSound(folder.resolve("content"), "words");

    assertThat(preview(new PreviewMojo()).with("port", 65_536).log())
        .contains("A port is a number from 1 to 65535, not 65536.");
    assertThat(preview(new PreviewMojo()).with("editor", "vim").log())
        .contains("names the file by {path}, such as vscode://file/{path}:{line}:{column}.");
    assertThat(preview(new PreviewMojo()).with("content", folder.resolve("none").toFile()).log())
        .contains("plumbline.content");
  }

  private GoalInProcess preview(PreviewMojo mojo) throws Exception {
    return new GoalInProcess(mojo, folder).with("versions", "none");
  }

  private static int status(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** A log whose lines can be waited for. */
  private static final class Awaited extends SystemStreamLog {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /** The next line that has these words. */
    String next(String words) throws InterruptedException {
      while (true) {
        String line = lines.poll(30, TimeUnit.SECONDS);
        assertThat(line).as("no line has: " + words).isNotNull();
        if (line.contains(words)) {
          return line;
        }
      }
    }

    @Override
    public void info(CharSequence text) {
      lines.add(text.toString());
    }

    @Override
    public void warn(CharSequence text) {
      lines.add(text.toString());
    }

    @Override
    public void error(CharSequence text) {
      lines.add(text.toString());
    }
  }
}
