package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Hugo, where it is installed.
 *
 * @param folder where it runs
 * @param version as it says it
 */
record Hugo(Path folder, String version) implements Builder {

  static Optional<Hugo> installed(Path folder) throws InterruptedException {
    try {
      return Optional.of(
          new Hugo(folder, Usage.of(List.of("hugo", "version"), folder).output().strip()));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  @Override
  public Usage build(Path project, Path site) throws IOException, InterruptedException {
    return Usage.of(
        List.of("hugo", "--quiet", "--source=" + project, "--destination=" + site), folder);
  }
}
