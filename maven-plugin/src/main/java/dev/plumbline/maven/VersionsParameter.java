package dev.plumbline.maven;

import dev.plumbline.generator.VersionSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameter {@code plumbline.versions}. */
final class VersionsParameter {
  private static final String NONE = "none";

  private VersionsParameter() {}

  /**
   * The place of earlier versions: a folder, if there is one of this name, or else tags.
   *
   * @param base the folder that a relative path begins in
   */
  static @Nullable VersionSource source(String versions, File base) {
    String named = versions.strip();
    if (named.isEmpty() || named.equals(NONE)) {
      return null;
    }
    Optional<Path> folder = folder(named, base);
    return folder.isPresent()
        ? new VersionSource.Folders(folder.get())
        : new VersionSource.Tags(named);
  }

  private static Optional<Path> folder(String named, File base) {
    try {
      return Optional.of(base.toPath().resolve(named)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      // On Windows a pattern such as "v*" is no path.
      return Optional.empty();
    }
  }
}
