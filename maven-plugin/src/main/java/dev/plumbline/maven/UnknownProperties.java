package dev.plumbline.maven;

import dev.plumbline.generator.finding.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Properties that somebody gave and no goal has, such as mistyped ones, which Maven silently
 * ignores.
 *
 * <p>In a build of many modules a property may be meant for another goal than the one that runs, so
 * one that any goal has is known.
 */
final class UnknownProperties {
  private static final String PREFIX = "plumbline.";

  /** The usual property in poms for the version of this plugin. */
  private static final String VERSION = PREFIX + "version";

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(plumbline\\.[^}]+)}");

  private final Set<String> known;

  private UnknownProperties(Set<String> known) {
    this.known = known;
  }

  /**
   * A sentence for each unknown property.
   *
   * @param plugin the plugin, which knows the properties of all goals
   * @param given the properties of the command line
   * @param pom the properties of the pom
   */
  static List<String> among(PluginDescriptor plugin, Properties given, Properties pom) {
    Set<String> names = new TreeSet<>(pom.stringPropertyNames());
    names.remove(VERSION);
    names.addAll(given.stringPropertyNames());
    UnknownProperties unknown = new UnknownProperties(of(plugin));
    return names.stream().map(unknown::sentence).flatMap(Optional::stream).toList();
  }

  /** The properties of all goals. */
  static Set<String> of(PluginDescriptor plugin) {
    Set<String> properties = new TreeSet<>();
    plugin.getMojos().stream()
        .flatMap(goal -> Arrays.stream(goal.getMojoConfiguration().getChildren()))
        .map(parameter -> PROPERTY.matcher(parameter.getValue("")))
        .filter(Matcher::matches)
        .forEach(property -> properties.add(property.group(1)));
    return properties;
  }

  private Optional<String> sentence(String name) {
    if (!name.startsWith(PREFIX) || known.contains(name)) {
      return Optional.empty();
    }
    String nearest = nearest(name);
    if (nearest == null && isOfAnother(name)) {
      return Optional.empty();
    }
    String hint =
        nearest == null
            ? "plumbline:help -Ddetail lists all properties."
            : "Did you mean " + nearest + "?";
    return Optional.of(name + " is not a property of any goal and has no effect. " + hint);
  }

  /**
   * Whether a property belongs to the build itself, which may have its own below a name such as
   * {@code plumbline.site.branch}.
   */
  private boolean isOfAnother(String name) {
    String group = group(name);
    return known.stream().noneMatch(one -> group(one).equals(group));
  }

  private @Nullable String nearest(String name) {
    String word =
        isOfAnother(name) ? null : nearest(name, one -> one.substring(group(one).length()));
    return word != null ? word : nearest(name, one -> one.substring(PREFIX.length()));
  }

  /**
   * The nearest name. The common beginning of all names is not compared, because it would make all
   * of them near.
   */
  private @Nullable String nearest(String name, UnaryOperator<String> part) {
    Map<String, List<String>> byPart =
        known.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
    return Nearest.to(part.apply(name), byPart.keySet()).stream()
        .findFirst()
        .map(byPart::get)
        .map(ofPart -> Nearest.to(name, ofPart).stream().findFirst().orElse(ofPart.get(0)))
        .orElse(null);
  }

  /** The part before the last word, with the dot. */
  private static String group(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }
}
