package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures around a build while it writes pages. */
class TroubleTest {
  private final Path folder;
  private final Path site;

  TroubleTest(@TempDir Path folder) {
    this.folder = folder;
    this.site = folder.resolve("site");
  }

  @Test
  void whatCannotBeWrittenIsNamedAndNothingIsLeft() throws Exception {
    assertThatThrownBy(() -> build(afterTheFirstPage(this::takeStagingAway)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(site.toString());
    assertThat(site).doesNotExist();
  }

  @Test
  void anotherBuildOfTheSameSiteIsRefusedAndThisOneEndsWell() throws Exception {
    AtomicReference<@Nullable Throwable> other = new AtomicReference<>();
    build(afterTheFirstPage(() -> other.set(catchThrowable(() -> build(Progress.SILENT)))));

    assertThat(other.get())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another build is writing to it");
    BuiltSite alone = BuiltSite.of(SmallFramework.CONTENT, folder.resolve("alone"));
    assertThat(BuiltSite.read(site).files().keySet()).isEqualTo(alone.files().keySet());
  }

  private void build(Progress progress) throws IOException {
    SiteGenerator.generate(
        BuiltSite.request(SmallFramework.CONTENT, site, Set.of(), null, BuiltSite.theme()),
        progress);
  }

  private void takeStagingAway() {
    try (DirectoryStream<Path> staging =
        Files.newDirectoryStream(site.resolve(".plumbline"), "staging-*")) {
      Files.move(staging.iterator().next(), folder.resolve("away"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Progress afterTheFirstPage(Runnable trouble) {
    AtomicBoolean begun = new AtomicBoolean();
    return (done, total) -> {
      if (begun.compareAndSet(false, true)) {
        trouble.run();
      }
    };
  }
}
