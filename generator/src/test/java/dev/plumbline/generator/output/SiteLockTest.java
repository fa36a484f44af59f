package dev.plumbline.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one site, in all the orders that their steps can have. */
class SiteLockTest {
  private final Sites sites;

  SiteLockTest(@TempDir Path temp) {
    this.sites = new Sites(temp);
  }

  @Test
  void aBuildThatBeginsWhileAnotherWritesIsRefusedAndTheOtherEndsWell() throws IOException {
    try (SiteFolder first = open()) {
      Sites.put(first, "a.html=first", "b/c.html=first");
      assertThatThrownBy(this::open)
          .isInstanceOf(RefusedSiteException.class)
          .hasMessageContaining(sites.site().toString())
          .hasMessageContaining("another build is writing to it");
      first.commit();
    }
    assertThat(sites.wholeTree())
        .containsOnlyKeys(".plumbline", ".plumbline/manifest", "a.html", "b", "b/c.html");
  }

  @Test
  void ofTwoThatBeganTogetherTheFirstToWriteGoesOn() throws IOException {
    try (SiteFolder first = open();
        SiteFolder second = open()) {
      Sites.put(first, "a.html=first");
      assertThatThrownBy(() -> Sites.put(second, "a.html=second"))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("another build is writing to it");
      first.commit();
    }
    assertThat(sites.tree()).isEqualTo(Map.of("a.html", "first"));
  }

  @Test
  void whatAnotherBuildMadeSinceThisOneBeganIsNotWrittenOver() throws IOException {
    sites.build("a.html=old", "b.html=old");
    try (SiteFolder late = open()) {
      Sites.put(late, "a.html=old");
      sites.build("a.html=new", "b.html=old");
      for (String text : new String[] {"b.html=late", "c.html=late"}) {
        assertThatThrownBy(() -> Sites.put(late, text))
            .hasMessageContaining("another build has changed it since this one started");
      }
    }
    assertThat(sites.tree()).isEqualTo(Map.of("a.html", "new", "b.html", "old"));
  }

  @Test
  void whoeverOnlyRemovesWaitsForNoFileAndIsRefusedToo() throws IOException {
    sites.build("a.html=a", "b.html=b");
    try (SiteFolder remover = open()) {
      Sites.put(remover, "a.html=a");
      sites.build("a.html=a", "b.html=b", "c.html=c");
      assertThatThrownBy(remover::commit).isInstanceOf(RefusedSiteException.class);
    }
    assertThat(sites.tree()).containsOnlyKeys("a.html", "b.html", "c.html");
  }

  @Test
  void theFileOfALockThatNobodyHasHoldsUpNobody() throws IOException {
    sites.build("a.html=a");
    Files.createFile(sites.file(".plumbline/lock"));
    sites.build("a.html=b");
    assertThat(sites.file(".plumbline/lock")).doesNotExist();
    assertThat(sites.tree()).isEqualTo(Map.of("a.html", "b"));
  }

  @Test
  void anotherProcessHasTheLockUntilItIsKilled() throws IOException, InterruptedException {
    sites.build("a.html=a");
    Process other = start(sites.site());
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("taken");
      assertThatThrownBy(() -> sites.build("a.html=b")).isInstanceOf(RefusedSiteException.class);
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(sites.file(".plumbline/lock")).exists();
    sites.build("a.html=b");
    assertThat(sites.wholeTree()).containsOnlyKeys(".plumbline", ".plumbline/manifest", "a.html");
  }

  @Test
  void aFileThatNoBuildMadeIsNeitherChangedNorRemoved() throws IOException {
    sites.build("a.html=a");
    Path lock = Files.writeString(sites.file(".plumbline/lock"), "somebody's");

    assertRefusedFor("its .plumbline/lock is not a file that Plumbline made. Remove it.");
    assertThat(lock).hasContent("somebody's");
  }

  @Test
  void anotherNameOfAFileElsewhereIsRefused(@TempDir Path elsewhere) throws IOException {
    sites.build("a.html=a");
    for (String text : new String[] {"", "elsewhere"}) {
      Path file = Files.writeString(elsewhere.resolve("file" + text), text);
      Path lock = Files.createLink(sites.file(".plumbline/lock"), file);

      assertRefusedFor("is not a file that Plumbline made");
      assertThat(file).hasContent(text);
      Files.delete(lock);
    }
    sites.build("a.html=b");
  }

  @Test
  void aLinkInThePlaceOfALockIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    sites.build("a.html=a");
    Files.createSymbolicLink(sites.file(".plumbline/lock"), elsewhere.resolve("file"));

    assertRefusedFor("is not a file that Plumbline made");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private void assertRefusedFor(String reason) {
    assertThatThrownBy(() -> sites.build("a.html=b"))
        .isInstanceOf(RefusedSiteException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aLockThatWasRemovedBehindItsHolderLocksNothing() throws IOException {
    sites.build("a.html=a");
    Path lock = sites.file(".plumbline/lock");
    try (SiteFolder first = open()) {
      Sites.put(first, "a.html=first");
      assertThat(lock).isEmptyFile();
      Files.delete(lock);
      first.commit();
    }
    sites.build("a.html=b");
    assertThat(sites.tree()).isEqualTo(Map.of("a.html", "b"));
  }

  private SiteFolder open() throws IOException {
    return SiteFolder.open(sites.site(), sites.folders());
  }

  private static Process start(Path site) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-cp", classes, Holder.class.getName(), site.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Takes a lock, and waits to be killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      Path site = Path.of(arguments[0]);
      new SiteLock().take(site, site.resolve(SitePaths.OWN_FOLDER));
      System.out.println("taken");
      // Nothing is ever said to it.
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
