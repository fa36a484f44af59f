package dev.plumbline.generator.preview.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a folder. */
final class FolderWatchTest implements WatchListener {
  @TempDir private Path temp;
  private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
  private Path folder;
  private FolderWatch watch;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectories(temp.resolve("content/families"));
    watch = FolderWatch.start(List.of(temp.resolve("content")), List.of(single()), this);
  }

  private Path single() {
    return temp.resolve("around/OWNERS");
  }

  @AfterEach
  void end() {
    watch.close();
  }

  @Override
  public void changed(Path path) {
    changed.add(path);
  }

  @Override
  public void slow(Path path, String reason) {
    throw new AssertionError(reason);
  }

  @Test
  void aFileThatIsMadeChangedRenamedOrDeletedIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("ic1.md"), "one");
    awaitChange(file);
    Files.writeString(file, "two");
    awaitChange(file);
    Path renamed = Files.move(file, folder.resolve("ic2.md"));
    awaitChange(renamed);
    Files.delete(renamed);
    awaitChange(renamed);
  }

  @Test
  void aFileInAFolderThatIsNewIsTold() throws Exception {
    Path file = Files.createDirectories(folder.resolve("lamps/ic")).resolve("ic1.md");
    Files.writeString(file, "one");
    awaitChange(file);
    Files.writeString(file, "two");
    awaitChange(file);
  }

  @Test
  void aFolderThatWasReplacedIsWatchedAgain() throws Exception {
    Path content = temp.resolve("content");
    Files.move(content, temp.resolve("away"));
    awaitChange(content);
    Files.createDirectories(folder);
    awaitChange(content);

    Files.writeString(folder.resolve("ic1.md"), "one");
    assertThat(changed.poll(30, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void aFileOutsideIsToldWhenItComesChangesAndGoes() throws Exception {
    Files.createDirectory(temp.resolve("around"));
    Files.writeString(single(), "one");
    awaitChange(single());
    Files.writeString(single(), "two, longer");
    awaitChange(single());
    Files.delete(single());
    awaitChange(single());
  }

  @Test
  void aLinkOutsideIsNotFollowed(@TempDir Path elsewhere) throws Exception {
    Path target = Files.writeString(elsewhere.resolve("OWNERS"), "one");
    Files.createDirectory(temp.resolve("around"));
    Files.createSymbolicLink(single(), target);
    awaitChange(single());

    FolderState before = FolderState.of(single());
    Files.writeString(target, "two, longer");
    assertThat(FolderState.of(single())).isEqualTo(before);
  }

  @Test
  void aLookSeesWhatWasMadeChangedOrRemoved() throws Exception {
    FolderState before = FolderState.of(folder);
    Path file = Files.writeString(folder.resolve("ic1.md"), "one");
    FolderState made = FolderState.of(folder);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

    assertThat(made).isNotEqualTo(before);
    assertThat(FolderState.of(folder)).isNotEqualTo(made);
    assertThat(FolderState.of(folder)).isEqualTo(FolderState.of(folder));
    assertThat(FolderState.of(folder.resolve("none")).isGone()).isTrue();
  }

  private void awaitChange(Path path) throws InterruptedException {
    Path next;
    do {
      next = changed.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("no change of %s was told", path).isNotNull();
    } while (!path.equals(next));
  }
}
