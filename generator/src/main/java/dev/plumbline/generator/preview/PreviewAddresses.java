package dev.plumbline.generator.preview;

/** Addresses of the preview's own, in the folder of an edition. No site has a folder like this. */
final class PreviewAddresses {
  private static final String OWN = ".plumbline/";

  /** All findings. */
  static final String FINDINGS = OWN + "findings";

  /** What would change against the main branch. */
  static final String CHANGES = OWN + "changes";

  /** The news of a page. */
  static final String EVENTS = OWN + "events";

  /** The beginning of the addresses of styles and scripts of the default theme. */
  static final String THEME = OWN + "theme/";

  private PreviewAddresses() {}
}
