package dev.plumbline.recipes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shell of a build server: in the folder of a checkout, with Maven, and with stand-ins for the
 * programs that would reach another machine.
 */
final class Shell {
  private static final Path BASH = Path.of("/bin/bash");

  private final Path folder;
  private final Path tools;
  private final Map<String, String> variables = new TreeMap<>();

  /** Where a machine has no such shell, the test that asks for one says so; in CI it fails. */
  Shell(Path folder, Path tools) throws IOException {
    assumeTrue(BASH.toFile().canExecute() || System.getenv("CI") != null, "there is no " + BASH);
    this.folder = folder;
    this.tools = Files.createDirectories(tools);
    // The one that runs these tests says what the shell must not: where its own folders are.
    has(
        "mvn",
        String.format(
            Locale.ROOT,
            "exec '%s/bin/mvn' -Dmaven.repo.local='%s' -s '%s' \"$@\"\n",
            given("maven.home"),
            given("it.repository"),
            given("it.settings")));
    with("PATH", tools + ":" + System.getenv("PATH"));
    with("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
  }

  /** Where a machine has no such program, the test that needs it says so; in CI it fails. */
  Shell needs(String... programs) {
    for (String program : programs) {
      boolean isThere = runs(List.of("command -v " + program)).succeeded();
      assumeTrue(isThere || System.getenv("CI") != null, "there is no " + program);
    }
    return this;
  }

  /** The folder that commands run in. */
  Path folder() {
    return folder;
  }

  private static String given(String property) {
    return System.getProperty(property);
  }

  /** A program by this name does this, told in the language of the shell. */
  Shell has(String program, String does) throws IOException {
    Path file = Files.writeString(tools.resolve(program), "#!/bin/sh\n" + does);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  /** What the server sets, or a recipe. The plugin is always the one that was just built. */
  Shell with(String variable, String value) {
    variables.put(variable, variable.equals("PLUMBLINE") ? given("it.plugin") : value);
    return this;
  }

  Shell with(Map<String, String> all) {
    all.forEach(this::with);
    return this;
  }

  /** Runs one command after the other, until one fails. */
  Run runs(List<String> commands) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(BASH.toString(), "-e", "-c", String.join("\n", commands))
              .directory(folder.toFile())
              .redirectErrorStream(true);
      // Whatever server runs these tests, its own variables would be recognised.
      builder.environment().keySet().retainAll(List.of("HOME", "JAVA_HOME"));
      builder.environment().putAll(variables);
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came of it. */
  record Run(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }
  }
}
