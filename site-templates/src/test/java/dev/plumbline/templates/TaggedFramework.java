package dev.plumbline.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * The small framework in an own repository, with three tagged versions before its present state.
 */
public final class TaggedFramework {
  private static final String K2 = "families/keeping/ic/k2.md";
  private static final String SECRET = "families/keeping/ic/zyxlevel.md";
  private static final Instant BEGUN = Instant.parse("2026-01-01T12:00:00Z");
  private static final int DAYS = 60 * 60 * 24 * 30;

  private final Path folder;
  private int commits;

  private TaggedFramework(Path folder) {
    this.folder = folder;
  }

  /** Creates the repository in an empty folder, and returns the folder of the content. */
  public static Path in(Path folder) throws IOException {
    try {
      SmallFramework.copy(folder, text -> text);
      new TaggedFramework(folder).tell();
      return folder;
    } catch (GitAPIException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }

  private void tell() throws IOException, GitAPIException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      String now = Files.readString(folder.resolve(K2));
      String third =
          now.replace("- Trims by ear. {.optional}", "- Trims by ear.")
              .replace("all night and all winter", "all night");
      write(
          K2, third.replace("- Trims by ear.\n", "").replace("autonomy: shows", "autonomy: shown"));
      write("families/keeping/ic/k0.md", "---\ntitle: Lamp hand\ngrade: 1\n---\nLends a hand.\n");
      write(SECRET, "---\ntitle: Zyxold\ngrade: 1\naudience: council\n---\nZyxsummary.\n");
      tag(git, "v1.0.0");
      write(K2, third.replace("- Trims by ear.\n", ""));
      Files.delete(folder.resolve(SECRET));
      Files.delete(folder.resolve("families/keeping/ic/k0.md"));
      tag(git, "v1.1.0");
      write(K2, third);
      write(
          "CHANGELOG.md",
          """
          # Changelog

          ## [Unreleased]

          Ears are trusted.

          ## [1.2.0] - 2026-04-01

          ### Added

          - Trimming, see [Senior keeper](families/keeping/ic/k2.md#lit).

          ### For the council {audience=council}

          - Zyxnote.
          """);
      tag(git, "v1.2.0");
      git.tag().setName("other").setSigned(false).call();
      write(K2, now);
    }
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private void tag(Git git, String name) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    Instant at = BEGUN.plusSeconds((long) DAYS * ++commits);
    PersonIdent keeper = new PersonIdent("Keeper", "keeper@example.org", at, ZoneOffset.ofHours(2));
    git.commit().setMessage(name).setAuthor(keeper).setCommitter(keeper).setSign(false).call();
    git.tag().setName(name).setTagger(keeper).setMessage("Secret").setSigned(false).call();
  }
}
