package dev.plumbline.recipes;

import dev.plumbline.recipes.Shell.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The one job of a workflow for GitHub Actions, run as <a
 * href="https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions">its
 * reference</a> says: a step in a shell of its own, and after a failure only if it asks for that.
 * Steps that use an action of GitHub's are passed over.
 */
final class GitHubJob {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

  private final JsonNode workflow;

  GitHubJob(Path file) throws IOException {
    workflow = new YAMLMapper().readTree(file.toFile());
  }

  Steps runs(Shell shell, Map<String, String> context) {
    workflow.get("env").properties().forEach(one -> set(shell, one, context));
    Map<String, Run> runs = new LinkedHashMap<>();
    for (JsonNode step : workflow.get("jobs").iterator().next().get("steps")) {
      boolean isAfterFailure = !runs.values().stream().allMatch(Run::succeeded);
      if (step.has("run")
          && (!isAfterFailure || step.path("if").asString().contains("failure()"))) {
        step.path("env").properties().forEach(one -> set(shell, one, context));
        String script = filled(step.get("run").asString(), context);
        runs.put(step.get("name").asString(), shell.runs(List.of(script)));
      }
    }
    return new Steps(runs);
  }

  /** What came of each step, by its name, in their order. */
  record Steps(Map<String, Run> all) {
    Run get(String name) {
      return Objects.requireNonNull(all.get(name), name);
    }
  }

  private static void set(
      Shell shell, Map.Entry<String, JsonNode> variable, Map<String, String> context) {
    shell.with(variable.getKey(), filled(variable.getValue().asString(), context));
  }

  private static String filled(String text, Map<String, String> context) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(context.get(found.group(1))));
  }
}
