package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took. CPU time and memory are read from {@code /proc}; where there is none they
 * are 0.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, and of the processes it started
 * @param peakMegabytes the most memory it ever held
 * @param output what it printed
 */
record Usage(double seconds, double cpuSeconds, long peakMegabytes, String output) {

  private static final Path SELF = Path.of("/proc/self/stat");
  private static final double TICKS_PER_SECOND = 100;

  /** Runs a command to its end. */
  static Usage of(List<String> command, Path folder) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    output.toFile().deleteOnExit();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
    double cpuBefore = cpuOfChildren();
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String printed = Files.readString(output);
    if (process.exitValue() != 0) {
      throw new IOException("failed: " + String.join(" ", command) + "\n" + printed);
    }
    return new Usage(seconds, cpuOfChildren() - cpuBefore, peak, printed);
  }

  /** User and system time of all children that have ended: the 16th and 17th field. */
  private static double cpuOfChildren() throws IOException {
    if (!Files.exists(SELF)) {
      return 0;
    }
    String stat = Files.readString(SELF);
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14))) / TICKS_PER_SECOND;
  }

  /** The most memory that a process has held until now. */
  static long peakMegabytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException ended) {
      return 0;
    }
    return 0;
  }
}
