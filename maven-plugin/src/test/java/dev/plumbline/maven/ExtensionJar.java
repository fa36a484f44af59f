package dev.plumbline.maven;

import dev.plumbline.maven.extension.NamesExport;
import dev.plumbline.maven.extension.ShortNameCheck;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar with a check and an export, for a project whose plugin depends on it. */
public final class ExtensionJar {
  private static final List<Class<?>> CLASSES = List.of(ShortNameCheck.class, NamesExport.class);

  private ExtensionJar() {}

  /** Writes {@code extension.jar} into a folder. */
  public static void write(File folder) throws IOException {
    Path jar = folder.toPath().resolve("extension.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type : CLASSES) {
        String name = type.getName().replace('.', '/') + ".class";
        entries.putNextEntry(new JarEntry(name));
        try (InputStream bytes = type.getResourceAsStream("/" + name)) {
          Objects.requireNonNull(bytes, name).transferTo(entries);
        }
        entries.closeEntry();
      }
    }
  }
}
