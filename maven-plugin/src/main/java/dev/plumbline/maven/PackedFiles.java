package dev.plumbline.maven;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that the plugin's jar has for new projects. */
final class PackedFiles implements Closeable {
  private static final String FOLDER = "dev/plumbline/maven/init";

  private final Path root;
  private final @Nullable FileSystem jar;

  private PackedFiles(Path root, @Nullable FileSystem jar) {
    this.root = root;
    this.jar = jar;
  }

  /** Opens the jar, or in tests the folder that it will be made from. */
  static PackedFiles open() throws IOException {
    Path place = place();
    if (Files.isDirectory(place)) {
      return new PackedFiles(place.resolve(FOLDER), null);
    }
    FileSystem jar = FileSystems.newFileSystem(place);
    return new PackedFiles(jar.getPath(FOLDER), jar);
  }

  private static Path place() throws IOException {
    try {
      return Path.of(PackedFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("The plugin's own files could not be found.", e);
    }
  }

  /** One of the folders: {@code content}, {@code project}, {@code recipes/github}. */
  Path folder(String name) {
    return root.resolve(name);
  }

  /** The files of such a folder, by their paths in it, with {@code /}. */
  Map<String, byte[]> in(String name) throws IOException {
    Path folder = folder(name);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
