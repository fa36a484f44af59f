package dev.plumbline.maven;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The address of the site. */
final class SiteAddress {
  private SiteAddress() {}

  /**
   * The address with {@code /} at its end; absent where none is given.
   *
   * @throws MojoExecutionException if it is no web address
   */
  static @Nullable String of(@Nullable String written) throws MojoExecutionException {
    if (written == null || written.isBlank()) {
      return null;
    }
    String address = written.strip();
    if (!isOfTheWeb(address)) {
      throw new MojoExecutionException(
          "plumbline.address is \""
              + address
              + "\", but must be a full web address such as https://careers.example.org/.");
    }
    return address.endsWith("/") ? address : address + "/";
  }

  private static boolean isOfTheWeb(String address) {
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
    } catch (URISyntaxException wrong) {
      return false;
    }
  }
}
