package dev.plumbline.generator.output;

/** Checks of the paths of files in a site. */
final class SitePaths {
  /** The folder inside the site's that is not part of the site. */
  static final String OWN_FOLDER = ".plumbline";

  private SitePaths() {}

  /** Throws unless the path is a plain relative one that cannot leave the site. */
  static void check(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      checkPart(path, path.substring(start, slash));
      start = slash + 1;
    }
    checkPart(path, path.substring(start));
    boolean own =
        path.regionMatches(true, 0, OWN_FOLDER, 0, OWN_FOLDER.length())
            && (path.length() == OWN_FOLDER.length() || path.charAt(OWN_FOLDER.length()) == '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    if (own || drive) {
      throw bad(path);
    }
  }

  static IllegalArgumentException twice(String path) {
    return new IllegalArgumentException("a second file for the path " + path);
  }

  /** The parent folder of a path; empty for the site's folder. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static void checkPart(String path, String part) {
    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
      throw bad(path);
    }
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) == '\\' || Character.isISOControl(part.charAt(i))) {
        throw bad(path);
      }
    }
  }

  private static IllegalArgumentException bad(String path) {
    return new IllegalArgumentException("not a path of a file in a site: \"" + path + "\"");
  }
}
