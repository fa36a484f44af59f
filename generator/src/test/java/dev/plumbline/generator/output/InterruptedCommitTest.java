package dev.plumbline.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit that ends after each of its steps, in turn. */
class InterruptedCommitTest {
  private static final String[] OLD = {
    "same.html=same",
    "index.html=old",
    "gone/deep/a.html=a",
    "gone/deep/b.html=b",
    "file=a file",
    "folder/x.html=x",
    "folder/y/z.html=z",
    "keep/stale.html=s",
    "keep/k.html=k"
  };
  private static final String[] NEW = {
    "same.html=same", "index.html=new", "fresh/one/a.html=1", "fresh/b.html=2",
    "file/now.html=a folder", "folder=now a file", "keep/k.html=kk", "keep/new.html=n"
  };

  private final Path temp;

  InterruptedCommitTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void theNextBuildCompletesWhatAKilledOneLeft() throws IOException {
    Map<String, String> wanted = treeOf("wanted", NEW);
    boolean killed = true;
    int steps = 0;
    for (; killed; steps++) {
      Sites sites = new Sites(temp.resolve("killed" + steps));
      sites.build(OLD);
      killed = killedAfter(steps, sites);
      assertWholeFiles(sites);
      sites.build(NEW);
      assertThat(sites.tree()).as("killed after %s", steps).isEqualTo(wanted);
      assertThat(sites.wholeTree()).containsOnlyKeys(treeOf("wanted", NEW, true).keySet());
    }
    assertThat(steps).isGreaterThan(15);
  }

  @Test
  void theNextBuildMayAlsoMakeTheOldSiteAgain() throws IOException {
    Map<String, String> wanted = treeOf("wanted", OLD);
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      Sites sites = new Sites(temp.resolve("back" + steps));
      sites.build(OLD);
      killed = killedAfter(steps, sites);
      sites.build(OLD);
      assertThat(sites.tree()).as("killed after %s", steps).isEqualTo(wanted);
    }
  }

  @Test
  void aFirstBuildThatIsKilledIsCompleted() throws IOException {
    Map<String, String> wanted = treeOf("wanted", NEW);
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      Sites sites = new Sites(temp.resolve("first" + steps));
      killed = killedAfter(steps, sites);
      sites.build(NEW);
      assertThat(sites.tree()).as("killed after %s", steps).isEqualTo(wanted);
    }
  }

  @Test
  void aCommitThatFailsLeavesTheOldSiteAsItWas() throws IOException {
    boolean failed = true;
    int steps = 0;
    for (; failed; steps++) {
      Sites sites = new Sites(temp.resolve("failed" + steps));
      sites.build(OLD);
      Map<String, String> before = sites.wholeTree();
      failed = fails(new FailingMoves(steps, false), sites);
      if (failed) {
        assertThat(sites.wholeTree()).as("failed after %s", steps).isEqualTo(before);
      }
    }
    assertThat(steps).isGreaterThan(15);
  }

  @Test
  void aFirstCommitThatFailsLeavesNothing() throws IOException {
    Sites sites = new Sites(temp);
    assertThat(fails(new FailingMoves(2, false), sites)).isTrue();
    assertThat(temp).isEmptyDirectory();
  }

  /**
   * No close and no undoing: whoever is killed does nothing more. Only the lock is opened for him,
   * and its file stays.
   */
  private static boolean killedAfter(int steps, Sites sites) throws IOException {
    SiteLock lock = new SiteLock();
    SiteFolder output =
        SiteFolder.open(sites.site(), sites.folders(), new FailingMoves(steps, true), lock);
    Sites.put(output, NEW);
    try {
      output.commit();
      return false;
    } catch (IOException e) {
      return true;
    } finally {
      lock.close();
      Files.createFile(sites.file(".plumbline/lock"));
    }
  }

  private static boolean fails(FileMoves moves, Sites sites) {
    try {
      sites.build(moves, NEW);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void assertWholeFiles(Sites sites) throws IOException {
    assertThat(sites.tree().values())
        .isSubsetOf(
            "/",
            "same",
            "old",
            "a",
            "b",
            "a file",
            "x",
            "z",
            "s",
            "k",
            "new",
            "1",
            "2",
            "a folder",
            "now a file",
            "kk",
            "n");
  }

  private Map<String, String> treeOf(String name, String... files) throws IOException {
    Sites sites = new Sites(temp.resolve(name));
    sites.build(files);
    return sites.tree();
  }

  private Map<String, String> treeOf(String name, String[] files, boolean whole)
      throws IOException {
    treeOf(name, files);
    return whole ? new Sites(temp.resolve(name)).wholeTree() : treeOf(name, files);
  }

  /** Fails at one operation, or at that and all after it. */
  private static final class FailingMoves extends FileMoves {
    private final boolean forEver;
    private int left;

    FailingMoves(int after, boolean forEver) {
      this.left = after;
      this.forEver = forEver;
    }

    private void step() throws IOException {
      left--;
      if (left == -1 || (forEver && left < 0)) {
        throw new IOException("no further");
      }
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }

    @Override
    void keep(Path file, Path second) throws IOException {
      step();
      super.keep(file, second);
    }

    @Override
    void removeFolder(Path folder) throws IOException {
      step();
      super.removeFolder(folder);
    }

    @Override
    void createFolder(Path folder) throws IOException {
      step();
      super.createFolder(folder);
    }
  }
}
