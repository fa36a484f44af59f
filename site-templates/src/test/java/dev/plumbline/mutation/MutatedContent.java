package dev.plumbline.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The files of a framework, some of them changed at random. */
final class MutatedContent {
  private static final List<String> NAMES =
      List.of(
          "IC5.md",
          "ic 5.md",
          "ic5.yml",
          "ic5.de.md",
          "Ünsinn.md",
          "index.md",
          "family.yaml",
          "a.md~",
          "..md",
          "\u202e.md",
          "\ud83d\ude00.md",
          "con.md",
          "ic5.MD",
          "a&b.md",
          "%41.md",
          "x.html");

  private final Map<String, byte[]> files = new TreeMap<>();

  private MutatedContent() {}

  static MutatedContent of(Path folder) throws IOException {
    MutatedContent content = new MutatedContent();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        content.files.put(path, Files.readAllBytes(file));
      }
    }
    return content;
  }

  /** The content with some files changed, the same for the same seed. */
  MutatedContent changed(long seed) {
    Random chance = new Random(seed);
    MutatedContent changed = new MutatedContent();
    changed.files.putAll(files);
    int changes = 1 + chance.nextInt(3);
    for (int i = 0; i < changes; i++) {
      changed.change(chance);
    }
    return changed;
  }

  private void change(Random chance) {
    List<String> paths = new ArrayList<>(files.keySet());
    String path = paths.get(chance.nextInt(paths.size()));
    byte[] file = files.get(path);
    List<Mutation> mutations = List.of(Mutation.values());
    int kind = chance.nextInt(mutations.size() + 1);
    if (file == null) {
      throw new IllegalStateException(path);
    } else if (kind == mutations.size()) {
      rename(path, file, chance);
    } else {
      files.put(path, mutations.get(kind).of(file, chance));
    }
  }

  private void rename(String path, byte[] file, Random chance) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (chance.nextBoolean()) {
      files.remove(path);
    }
    files.put(folder + NAMES.get(chance.nextInt(NAMES.size())), file);
  }

  /** Writes the files, except those whose names the system rejects. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target;
      try {
        target = folder.resolve(file.getKey());
      } catch (InvalidPathException e) {
        continue;
      }
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue());
    }
  }
}
