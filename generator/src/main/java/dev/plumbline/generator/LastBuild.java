package dev.plumbline.generator;

import dev.plumbline.generator.history.History;
import dev.plumbline.generator.kept.BuildInputs;
import dev.plumbline.generator.kept.KeptBuild;
import dev.plumbline.generator.kept.KeptBuildFile;
import dev.plumbline.generator.kept.ProgramFiles;
import dev.plumbline.generator.kept.SiteFiles;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.owners.OwnersFiles;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The last build of a site, which answers for the next one where nothing has changed since. It is
 * only kept where it is certain what a build is made from: extensions may read anything.
 */
final class LastBuild {
  private static final ClassLoader OWN = Objects.requireNonNull(LastBuild.class.getClassLoader());

  private final GenerateRequest request;
  private final KeptBuildFile file;
  private final @Nullable String inputs;

  private LastBuild(GenerateRequest request, @Nullable String inputs) {
    this.request = request;
    this.file = KeptBuildFile.of(request.site());
    this.inputs = inputs;
  }

  /** The last build for a request, before any of its content is read. */
  static LastBuild of(GenerateRequest request) {
    if (!request.check().extensions().equals(Extensions.NONE)) {
      return new LastBuild(request, null);
    }
    try {
      return new LastBuild(request, inputs(request).digest());
    } catch (IOException uncertain) {
      return new LastBuild(request, null);
    }
  }

  /**
   * Its result, if another build would make the same site, and the site stands as it left it.
   *
   * @throws IOException if a site may not be written there
   */
  Optional<GenerateResult> unchanged() throws IOException {
    Optional<KeptBuild> kept = file.read().filter(build -> build.inputs().equals(inputs));
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try (SiteFolder site = SiteFolder.open(request.site(), request.protectedFolders())) {
      return kept.get().site().equals(SiteFiles.of(site.files()))
          ? kept.map(LastBuild::result)
          : Optional.empty();
    }
  }

  private static GenerateResult result(KeptBuild kept) {
    GenerateResult.Made made =
        new GenerateResult.Made(kept.pages(), 0, kept.site().count() - 1, 0, List.of());
    return new GenerateResult(kept.report(), kept.history(), made);
  }

  /** Keeps a build that was made for the request. */
  void keep(GenerateResult result, GenerateResult.Made made, SiteFiles site) {
    if (inputs == null) {
      return;
    }
    try {
      file.write(new KeptBuild(inputs, site, made.pages(), result.history(), result.report()));
    } catch (IOException notKept) {
      // The site is made: the next build only takes as long as this one.
    }
  }

  /** Everything that the site depends on, and nothing that is only refused or printed. */
  private static BuildInputs inputs(GenerateRequest request) throws IOException {
    BuildInputs inputs = new BuildInputs();
    inputs.add("java", Runtime.version());
    inputs.add("audiences", new TreeSet<>(request.check().audiences()));
    inputs.add("failOn", request.failOn());
    inputs.add("date", String.valueOf(request.date()));
    inputs.add("address", String.valueOf(request.address()));
    inputs.add("markdown", request.markdown());
    addProgram(inputs, request.theme());
    inputs.add("content", request.content());
    addOwners(inputs, request.content());
    addVersions(inputs, request);
    return inputs;
  }

  private static void addProgram(BuildInputs inputs, Theme theme) throws IOException {
    SortedSet<Path> files =
        ProgramFiles.of(OWN, LastBuild.class.getName().replace('.', '/') + ".class");
    files.addAll(ProgramFiles.of(theme.loader(), theme.list()));
    for (Path file : files) {
      inputs.add("program", file);
    }
    if (theme.over() != null) {
      inputs.add("theme", theme.over());
    }
  }

  private static void addOwners(BuildInputs inputs, Path content) throws IOException {
    for (Path file : OwnersFiles.places(content)) {
      // What is no file is not looked into, wherever a link may lead.
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        inputs.add("owners", file);
      } else {
        boolean isLink = Files.isSymbolicLink(file);
        String state = isLink ? "a link" : Files.exists(file) ? "no file" : "absent";
        inputs.add("owners", file + " is " + state);
      }
    }
  }

  private static void addVersions(BuildInputs inputs, GenerateRequest request) throws IOException {
    VersionSource source = request.versions();
    inputs.add("versions", String.valueOf(source));
    if (source instanceof VersionSource.Folders folders) {
      inputs.add("versions", folders.folder());
    } else if (source instanceof VersionSource.Tags) {
      for (Path references : History.references(request.content())) {
        inputs.add("git", references);
      }
    }
  }
}
