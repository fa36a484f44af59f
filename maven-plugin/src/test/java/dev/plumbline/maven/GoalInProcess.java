package dev.plumbline.maven;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** A goal that runs in this process, with the parameters that Maven would give it. */
final class GoalInProcess {
  private final AbstractMojo mojo;
  private final Lines lines = new Lines();

  /**
   * @param root where Maven would have been started
   */
  GoalInProcess(AbstractMojo mojo, Path root) throws Exception {
    this.mojo = mojo;
    mojo.setLog(lines);
    PluginDescriptor plugin = ThisPlugin.descriptor();
    for (MojoDescriptor goal : plugin.getMojos()) {
      if (goal.getImplementation().equals(mojo.getClass().getName())) {
        setDefaults(goal, root);
      }
    }
    with("plugin", plugin);
    with("root", root.toFile());
  }

  private void setDefaults(MojoDescriptor goal, Path root) throws Exception {
    for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
      String value = parameter.getAttribute("default-value", "");
      Class<?> type = mojo.getClass().getDeclaredField(parameter.getName()).getType();
      if (type == Properties.class) {
        with(parameter.getName(), new Properties());
      } else if (type == boolean.class) {
        with(parameter.getName(), value.equals("true"));
      } else if (value.startsWith("${basedir}")) {
        with(parameter.getName(), root.resolve(value.substring(11)).toFile());
      } else if (type == String.class && !value.isEmpty() && !value.startsWith("${")) {
        with(parameter.getName(), value);
      }
    }
  }

  /** The same with another value of a parameter. */
  GoalInProcess with(String parameter, Object value) throws Exception {
    Field field = mojo.getClass().getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
    return this;
  }

  /** Runs it: all that it prints, and what it fails with. */
  String log() {
    return run(failure -> "");
  }

  /** The same, with what Maven prints of a failure if it is asked by {@code -e}. */
  String logWithTrace() {
    return run(
        failure -> {
          StringWriter trace = new StringWriter();
          failure.printStackTrace(new PrintWriter(trace));
          return trace.toString();
        });
  }

  private String run(Function<Exception, String> trace) {
    String failure = "";
    try {
      mojo.execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      failure = e.getMessage() + "\n" + trace.apply(e);
    }
    String entries =
        lines.all().stream()
            .map(entry -> entry.substring(entry.indexOf(' ') + 1))
            .collect(Collectors.joining("\n"));
    return entries + "\n" + failure;
  }
}
