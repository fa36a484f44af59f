package dev.plumbline.templates;

import dev.plumbline.generator.DiffFormat;
import dev.plumbline.generator.DiffRequest;
import dev.plumbline.generator.SiteGenerator;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * A framework in a repository of its own: its first version is tagged, and the files are what it
 * became since.
 */
public final class ChangedFramework {
  private static final Path CONTENT = Path.of("src/test/resources/changed");
  private static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

  private final Path content;

  private ChangedFramework(Path content) {
    this.content = content;
  }

  /** A framework with nearly every kind of change. */
  public static ChangedFramework inManyWays(Path folder) throws IOException {
    return of(folder, CONTENT.resolve("before"), CONTENT.resolve("after"));
  }

  /** A framework that becomes hostile in its later version. */
  public static ChangedFramework hostile(Path folder) throws IOException {
    Path harmless = folder.resolve("harmless");
    Path evil = folder.resolve("evil");
    HostileContent.write(harmless, "Harmless");
    HostileContent.write(evil);
    return of(folder.resolve("repository"), harmless, evil);
  }

  /** A framework that was {@code before} in its first version, and is {@code after} now. */
  private static ChangedFramework of(Path folder, Path before, Path after) throws IOException {
    Path content = folder.resolve("content");
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      copy(before, content);
      git.add().addFilepattern(".").call();
      PersonIdent keeper =
          new PersonIdent("Keeper", "keeper@example.org", THEN, ZoneOffset.ofHours(2));
      git.commit().setMessage("v1").setAuthor(keeper).setCommitter(keeper).setSign(false).call();
      git.tag().setName("v1").setAnnotated(false).setSigned(false).call();
      git.rm().addFilepattern("content").call();
      copy(after, content);
      return new ChangedFramework(content);
    } catch (GitAPIException e) {
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** A framework in a folder of the repository. */
  static ChangedFramework at(Path content) {
    return new ChangedFramework(content);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }

  Path content() {
    return content;
  }

  /** The changes since the first version, as a page. */
  public String page() throws IOException {
    return page(null, BuiltSite.theme());
  }

  /**
   * The changes from the first version to another, as a page.
   *
   * @param to absent for the files as they are
   */
  String page(@Nullable String to, Theme theme) throws IOException {
    DiffRequest request = DiffRequest.of(content).withFrom("v1").withTo(to);
    return DiffFormat.HTML.text(SiteGenerator.diff(request), theme);
  }
}
