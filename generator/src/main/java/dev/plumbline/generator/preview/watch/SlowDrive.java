package dev.plumbline.generator.preview.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Drives of other computers, whose changes this one's system is not told of. */
final class SlowDrive {
  /** The beginnings of the names of their file systems. */
  private static final List<String> TYPES =
      List.of("nfs", "cifs", "smb", "afp", "9p", "fuse", "vboxsf", "prl_fs", "virtiofs", "webdav");

  private SlowDrive() {}

  /** Why changes on the drive of a folder have to be looked for; empty where they are told. */
  static Optional<String> reason(Path folder) {
    try {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      return TYPES.stream().anyMatch(type::startsWith)
          ? Optional.of(
              "It is on a drive of the kind " + type + ", which does not tell of changes.")
          : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
