package dev.plumbline.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a folder on this computer. */
final class DiskEntry implements Entry {
  private final Path root;
  private final Path path;
  private @Nullable BasicFileAttributes found;

  /**
   * @param root the content folder, without links
   * @param path the path by which it was reached; may contain links
   * @param found the attributes of the target of a link; absent where no link was followed
   */
  private DiskEntry(Path root, Path path, @Nullable BasicFileAttributes found) {
    this.root = root;
    this.path = path;
    this.found = found;
  }

  /**
   * The content folder.
   *
   * @throws IOException names the folder that is not there, or is none
   */
  static DiskEntry root(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such content folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Path root = folder.toRealPath();
    return new DiskEntry(root, root, null);
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public Kind kind() throws IOException {
    BasicFileAttributes attributes = attributes();
    if (attributes.isSymbolicLink()) {
      return Kind.LINK;
    }
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
  }

  @Override
  public List<DiskEntry> entries() throws IOException {
    List<DiskEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(path)) {
      paths.forEach(entry -> entries.add(new DiskEntry(root, entry, null)));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  @Override
  public Target target() throws IOException {
    if (!Files.exists(path)) {
      return Target.Refused.NOTHING;
    }
    Path target = path.toRealPath();
    if (!target.startsWith(root)) {
      return Target.Refused.OUTSIDE;
    }
    BasicFileAttributes followed = Files.readAttributes(target, BasicFileAttributes.class);
    return followed.isDirectory() && path.startsWith(target)
        ? Target.Refused.AROUND
        : new Target.Inside(new DiskEntry(root, path, followed));
  }

  @Override
  public boolean isCheckedOut() {
    return true;
  }

  @Override
  public long size() throws IOException {
    return attributes().size();
  }

  @Override
  public byte[] start(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public Optional<byte[]> bytes(int most) throws IOException {
    return size() > most ? Optional.empty() : Optional.of(Files.readAllBytes(path));
  }

  /** The attributes, read on demand because the names of some entries say enough. */
  private BasicFileAttributes attributes() throws IOException {
    BasicFileAttributes attributes = found;
    if (attributes == null) {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      found = attributes;
    }
    return attributes;
  }
}
