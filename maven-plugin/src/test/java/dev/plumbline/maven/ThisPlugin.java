package dev.plumbline.maven;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/** The plugin as Maven knows it. */
final class ThisPlugin {
  private ThisPlugin() {}

  static PluginDescriptor descriptor() throws IOException, PlexusConfigurationException {
    try (Reader descriptor =
        new InputStreamReader(
            Objects.requireNonNull(Goal.class.getResourceAsStream("/META-INF/maven/plugin.xml")),
            StandardCharsets.UTF_8)) {
      return new PluginDescriptorBuilder().build(descriptor);
    }
  }
}
