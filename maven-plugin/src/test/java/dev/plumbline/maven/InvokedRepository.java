package dev.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** Makes the repositories that integration tests need, which cannot be checked in. */
public final class InvokedRepository {
  private static final PersonIdent ADA =
      new PersonIdent(
          "Ada", "ada@example.org", Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  /** A new one in this folder, on the branch {@code main}; what an earlier run left is removed. */
  public InvokedRepository(File folder) throws IOException, GitAPIException {
    this.folder = folder.toPath();
    remove(this.folder.resolve(".git"));
    Git.init().setDirectory(folder).setInitialBranch("main").call().close();
  }

  private InvokedRepository(Path folder) {
    this.folder = folder;
  }

  /** Puts a framework of the integration tests into the folder {@code content}. */
  public InvokedRepository has(String framework) throws IOException {
    return has(frameworks(folder.toAbsolutePath()).resolve(framework));
  }

  /** Puts the framework of this folder into the folder {@code content}. */
  public InvokedRepository has(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve("content").resolve(from.relativize(file).toString());
        Files.createDirectories(to.resolve("..").normalize());
        Files.write(to, Files.readAllBytes(file));
      }
    }
    return this;
  }

  private static Path frameworks(Path folder) {
    Path here = folder.resolve("src/it-content");
    return Files.isDirectory(here) ? here : frameworks(Objects.requireNonNull(folder.getParent()));
  }

  /** Writes other words into a file, which holds these. */
  public InvokedRepository replaces(String file, String words, String others) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(words);
    return writes(file, text.replace(words, others));
  }

  /** Writes a file anew. */
  public InvokedRepository writes(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  /** Commits the content. */
  public InvokedRepository commits(String message) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.add().addFilepattern("content").call();
      git.commit().setMessage(message).setAuthor(ADA).setCommitter(ADA).setSign(false).call();
    }
    return this;
  }

  /** Names the last commit. */
  public InvokedRepository tags(String name) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.tag().setName(name).setAnnotated(false).setSigned(false).call();
    }
    return this;
  }

  /** Goes on on a new branch. */
  public InvokedRepository branches(String name) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.checkout().setName(name).setCreateBranch(true).call();
    }
    return this;
  }

  /** Takes the last commit back by another. */
  public InvokedRepository reverts() throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.revert().include(git.log().setMaxCount(1).call().iterator().next()).call();
    }
    return this;
  }

  /** A clone, in which the work goes on. */
  public InvokedRepository isCloned(Path to) throws GitAPIException {
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(to.toFile())
        .call()
        .close();
    return new InvokedRepository(to);
  }

  /** A clone with the last commit of each branch alone, as build servers make them. */
  public InvokedRepository isClonedShallowly(File to) throws IOException, GitAPIException {
    remove(to.toPath());
    Git.cloneRepository()
        .setURI("file://" + folder.toAbsolutePath())
        .setDirectory(to)
        .setDepth(1)
        .call()
        .close();
    return this;
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
