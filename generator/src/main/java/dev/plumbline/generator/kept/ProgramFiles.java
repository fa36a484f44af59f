package dev.plumbline.generator.kept;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files that a program runs from. */
public final class ProgramFiles {
  private static final String IN_EACH_JAR = "META-INF/MANIFEST.MF";

  private ProgramFiles() {}

  /**
   * The jars that a class loader sees, and the jar or folder of a file that it must find.
   *
   * @param file its name in there
   * @throws IOException if one is neither in a jar nor in a folder
   */
  public static SortedSet<Path> of(ClassLoader loader, String file) throws IOException {
    SortedSet<Path> all = new TreeSet<>();
    for (URL url : Collections.list(loader.getResources(IN_EACH_JAR))) {
      all.add(place(url, IN_EACH_JAR));
    }
    URL url = loader.getResource(file);
    if (url == null) {
      throw new FileNotFoundException("no " + file + " on the class path");
    }
    all.add(place(url, file));
    return all;
  }

  private static Path place(URL url, String file) throws IOException {
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      URI folder = URI.create(url.toString().substring(0, url.toString().length() - file.length()));
      return Path.of(folder);
    } catch (URISyntaxException | RuntimeException e) {
      throw new IOException("no file of this computer holds " + url, e);
    }
  }
}
