package dev.plumbline.generator.site;

import dev.plumbline.generator.model.LevelRef;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of every kind of page and file. They are a promise to those who link to the site.
 */
public final class Addresses {
  private static final String SCHEMAS = "schema/";

  /** The home page. */
  public static final SitePath HOME = new SitePath("index.html");

  /** The page on which readers find their level by its name. */
  public static final SitePath FIND = new SitePath("find.html");

  /** The page on which readers choose a family and a grade, to see its tracks side by side. */
  public static final SitePath TRACKS = new SitePath("tracks.html");

  /** The page of any two levels, side by side. */
  public static final SitePath COMPARE = new SitePath("compare.html");

  /** The glossary. */
  public static final SitePath GLOSSARY = new SitePath("glossary.html");

  /** The page with everything, for paper. */
  public static final SitePath PRINT = new SitePath("print.html");

  /** The page about parity of tracks. */
  public static final SitePath PARITY = new SitePath("parity.html");

  /** The page of changes, version by version. */
  public static final SitePath CHANGES = new SitePath("changes.html");

  /** The feed of changes. */
  public static final SitePath FEED = new SitePath("changes.atom");

  /** The page on which readers look at their own work. */
  public static final SitePath REFLECT = new SitePath("reflect.html");

  /** The page that a server shows for an address that does not exist. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** The whole framework as data. */
  public static final SitePath DATA = new SitePath("exports/framework.json");

  /** The whole framework as a workbook. */
  public static final SitePath WORKBOOK = new SitePath("exports/framework.xlsx");

  /** All expectations as a table. */
  public static final SitePath TABLE = new SitePath("exports/framework.csv");

  /** The schema of the data. */
  public static final SitePath DATA_SCHEMA = new SitePath(SCHEMAS + "framework-export.schema.json");

  /** The list of pages for search engines. */
  public static final SitePath SITEMAP = new SitePath("sitemap.xml");

  private static final String THEME = "assets/plumbline/";

  /** The list of all levels, for scripts. */
  public static final SitePath LEVELS_FOR_SCRIPTS = theme("data/levels.js");

  /** The file with which the search begins. */
  public static final SitePath SEARCH = search("index");

  /** The weights of words, for scripts that compare. */
  public static final SitePath WORDS_FOR_SCRIPTS = theme("data/words.js");

  /** The organisation's own colours. */
  public static final SitePath BRAND_STYLE = theme("style/brand.css");

  private Addresses() {}

  /** A family's page. */
  public static SitePath family(String family) {
    return new SitePath(family + "/index.html");
  }

  /** A level's page. */
  public static SitePath level(LevelRef level) {
    return new SitePath(level + ".html");
  }

  /** The page of a grade of a family. */
  public static SitePath grade(String family, int grade) {
    return new SitePath(family + "/grades/" + grade + ".html");
  }

  /** The page of a dimension of a family. */
  public static SitePath dimension(String family, String dimension) {
    return new SitePath(family + "/dimensions/" + dimension + ".html");
  }

  /**
   * The page of the moves between two levels, in either direction. It belongs to the family of the
   * level whose name comes first in the alphabet, so that only another name changes it.
   */
  public static SitePath move(LevelRef one, LevelRef other) {
    LevelRef first = first(one, other);
    String family = first.family();
    String second = end(family, first.equals(one) ? other : one);
    return new SitePath(family + "/moves/" + end(family, first) + "--" + second + ".html");
  }

  /** The place of one direction on the page of the moves between two levels. */
  public static String moving(LevelRef from, LevelRef to) {
    return "to." + end(first(from, to).family(), to);
  }

  /** The sheet for a conversation about a level and the next one on its track. */
  public static SitePath conversation(LevelRef level) {
    String family = level.family();
    return new SitePath(family + "/conversations/" + end(family, level) + ".html");
  }

  /** The sheet for a conversation about a move; it belongs to the family that is left. */
  public static SitePath conversation(LevelRef from, LevelRef to) {
    String family = from.family();
    return new SitePath(
        family + "/conversations/" + end(family, from) + "--" + end(family, to) + ".html");
  }

  /** The level of two whose family the page of the moves between them belongs to. */
  public static LevelRef first(LevelRef one, LevelRef other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  /** The end of the address of a level. Ids have no dots, so no two levels share one. */
  private static String end(String family, LevelRef level) {
    String own = level.track() + "." + level.level();
    return level.family().equals(family) ? own : level.family() + "." + own;
  }

  /** The matrix of a family: all its levels by all its dimensions. */
  public static SitePath matrix(String family) {
    return new SitePath(family + "/matrix.html");
  }

  /**
   * A prose page.
   *
   * @param path its name below {@code pages/}, without the ending
   */
  public static SitePath page(String path) {
    return new SitePath("pages/" + path + ".html");
  }

  /** A file of the content that is copied as it is; it keeps its path. */
  public static SitePath asset(String path) {
    return new SitePath(path);
  }

  /**
   * The schema of a kind of content file.
   *
   * @param file the name of the schema's file
   */
  public static SitePath contentSchema(String file) {
    return new SitePath(SCHEMAS + file);
  }

  /**
   * A part of a list of pages that is too long for one file.
   *
   * @param number from 1
   */
  public static SitePath sitemap(int number) {
    return new SitePath("sitemap-" + number + ".xml");
  }

  /** The data of a family for scripts. */
  public static SitePath familyForScripts(String family) {
    return theme("data/families/" + family + ".js");
  }

  /**
   * The fragment that a script reads on {@link #COMPARE}.
   *
   * @param a the level on the left
   * @param b the level on the right; absent where the reader chooses it
   */
  public static String comparing(LevelRef a, @Nullable LevelRef b) {
    return b == null ? "a=" + a : "a=" + a + "&b=" + b;
  }

  /**
   * A file of the search's data: a script, because a page opened from a folder cannot read data.
   */
  public static SitePath search(String name) {
    return theme("data/search/" + name + ".js");
  }

  /** A style sheet, script or picture of the theme. */
  public static SitePath theme(String file) {
    return new SitePath(THEME + file);
  }
}
