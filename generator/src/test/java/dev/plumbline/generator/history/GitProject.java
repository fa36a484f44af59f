package dev.plumbline.generator.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.CreateBranchCommand.SetupUpstreamMode;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;

/** A repository made for a test: the same people and times on every run. */
public final class GitProject implements AutoCloseable {
  static final Instant BEGUN = Instant.parse("2026-01-01T12:00:00Z");

  private final Path folder;
  private final Git git;
  private int commits;

  private GitProject(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** A new one, on the branch {@code main}, without a commit. */
  public static GitProject in(Path folder) throws GitAPIException {
    NoSettings.use();
    return new GitProject(
        folder, Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
  }

  /**
   * A copy as a build server makes one.
   *
   * @param depth how many commits it has; 0 for all
   */
  GitProject cloned(Path to, int depth) throws GitAPIException {
    var command = Git.cloneRepository().setURI("file://" + folder).setDirectory(to.toFile());
    return new GitProject(to, (depth > 0 ? command.setDepth(depth) : command).call());
  }

  public Git git() {
    return git;
  }

  public Path folder() {
    return folder;
  }

  public GitProject write(String path, String text) throws IOException {
    return write(path, text.getBytes(UTF_8));
  }

  GitProject write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, bytes);
    return this;
  }

  GitProject link(String path, String target) throws IOException {
    Path link = folder.resolve(path);
    Files.createDirectories(link.resolve("..").normalize());
    Files.createSymbolicLink(link, Path.of(target));
    return this;
  }

  /** Commits everything, an hour after the commit before; gives its identity. */
  public String commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    PersonIdent person = person(commits++);
    return git.commit()
        .setMessage(message)
        .setAuthor(person)
        .setCommitter(person)
        .setSign(false)
        .call()
        .name();
  }

  public GitProject branch(String name) throws GitAPIException {
    git.checkout().setName(name).setCreateBranch(true).call();
    return this;
  }

  GitProject checkout(String name) throws GitAPIException {
    git.checkout().setName(name).setUpstreamMode(SetupUpstreamMode.NOTRACK).call();
    return this;
  }

  public GitProject tag(String name, String message) throws GitAPIException {
    boolean annotated = !message.isEmpty();
    var command = git.tag().setName(name).setAnnotated(annotated).setSigned(false);
    (annotated ? command.setMessage(message).setTagger(person(100)) : command).call();
    return this;
  }

  /** Lets a name mean a commit, such as {@code refs/remotes/origin/main}. */
  GitProject ref(String name, String id) throws IOException {
    RefUpdate update = git.getRepository().updateRef(name);
    update.setNewObjectId(ObjectId.fromString(id));
    update.forceUpdate();
    return this;
  }

  GitProject symbolic(String name, String target) throws IOException {
    git.getRepository().updateRef(name).link(target);
    return this;
  }

  /** Puts the name away. */
  GitProject without(String name) throws IOException {
    RefUpdate update = git.getRepository().updateRef(name);
    update.setForceUpdate(true);
    update.delete();
    return this;
  }

  History history(String content) throws IOException {
    return History.of(folder.resolve(content));
  }

  private static PersonIdent person(int hour) {
    return new PersonIdent(
        "Ada", "ada@example.org", BEGUN.plusSeconds(3600L * hour), ZoneOffset.ofHours(2));
  }

  @Override
  public void close() {
    git.close();
  }
}
