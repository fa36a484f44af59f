package dev.plumbline.recipes;

import dev.plumbline.recipes.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A job of a workflow for GitHub Actions, run as <a
 * href="https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions">its
 * reference</a> says: a step in a shell of its own, and after a failure only if it asks for that.
 * Of GitHub's own actions, the one that keeps artifacts is played; the others are passed over.
 */
final class GitHubJob {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

  private final JsonNode workflow;
  private final JsonNode job;
  private final Map<String, String> context;
  private final Map<String, Run> runs = new LinkedHashMap<>();
  private final Map<String, byte[]> artifacts = new HashMap<>();

  /**
   * @param context the values of the expressions that the workflow uses
   */
  GitHubJob(Path file, String job, Map<String, String> context) throws IOException {
    workflow = new YAMLMapper().readTree(file.toFile());
    this.job = Objects.requireNonNull(workflow.get("jobs").get(job), job);
    this.context = new HashMap<>(context);
  }

  Steps runs(Shell shell) throws IOException {
    setAll(shell, workflow.path("env"));
    setAll(shell, job.path("env"));
    for (JsonNode step : job.get("steps")) {
      if (isDue(step)) {
        play(shell, step);
      }
    }
    return new Steps(runs, artifacts);
  }

  private boolean isDue(JsonNode step) {
    String condition = step.path("if").asString("success()");
    boolean succeeds = runs.values().stream().allMatch(Run::succeeded);
    return switch (condition) {
      case "success()" -> succeeds;
      case "always()", "${{ !cancelled() }}" -> true;
      default -> succeeds && !value(condition).isEmpty();
    };
  }

  private void play(Shell shell, JsonNode step) throws IOException {
    if (step.has("run")) {
      setAll(shell, step.path("env"));
      Path output = Files.createTempFile("output", ".txt");
      shell.with("GITHUB_OUTPUT", output.toString());
      runs.put(
          step.get("name").asString(), shell.runs(List.of(filled(step.get("run").asString()))));
      String id = "steps." + step.path("id").asString("") + ".outputs.";
      for (String line : Files.readAllLines(output)) {
        String[] parts = line.split("=", 2);
        context.put(id + parts[0], parts[1]);
      }
      Files.delete(output);
    } else if (step.get("uses").asString().startsWith("actions/upload-artifact@")) {
      artifacts.putAll(ArtifactUpload.of(step.get("with"), shell.folder()));
    }
  }

  /** What came of each step, by its name, in their order, and what it kept. */
  record Steps(Map<String, Run> all, Map<String, byte[]> artifacts) {
    Run get(String name) {
      return Objects.requireNonNull(all.get(name), name);
    }
  }

  private void setAll(Shell shell, JsonNode variables) {
    variables
        .properties()
        .forEach(one -> shell.with(one.getKey(), filled(one.getValue().asString())));
  }

  private String filled(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
  }

  private String value(String expression) {
    return Objects.requireNonNull(context.get(expression), expression);
  }
}
