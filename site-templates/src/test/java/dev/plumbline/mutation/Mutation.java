package dev.plumbline.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random change of a file's text. */
enum Mutation {
  /** A byte is another one, is missing, or is there twice. */
  BYTES {
    @Override
    byte[] of(byte[] file, Random chance) {
      if (file.length == 0) {
        return new byte[] {(byte) chance.nextInt(256)};
      }
      int at = chance.nextInt(file.length);
      int kept = at + chance.nextInt(3) - 1;
      byte[] changed = new byte[file.length - kept + at];
      System.arraycopy(file, 0, changed, 0, Math.min(at, changed.length));
      for (int i = at; i < changed.length; i++) {
        changed[i] = file[Math.max(0, Math.min(file.length - 1, i + kept - at))];
      }
      if (at < changed.length && chance.nextBoolean()) {
        changed[at] = (byte) chance.nextInt(256);
      }
      return changed;
    }
  },
  /** A line is missing, stands twice, or stands elsewhere; or marks of a merge are left. */
  LINES {
    @Override
    String of(String text, Random chance) {
      List<String> lines = lines(text);
      int at = chance.nextInt(lines.size());
      switch (chance.nextInt(4)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(at));
        case 2 -> lines.add(chance.nextInt(lines.size()), lines.remove(at));
        default -> {
          lines.add(at, "<<<<<<< HEAD");
          lines.add(Math.min(at + 2, lines.size()), "=======");
          lines.add(">>>>>>> other");
        }
      }
      return String.join("\n", lines);
    }
  },
  /** A line begins further left or right, or with a tab. */
  INDENTATION {
    @Override
    String of(String text, Random chance) {
      List<String> lines = lines(text);
      int at = chance.nextInt(lines.size());
      String indent = List.of("", " ", "   ", "\t", "     ", "\u00a0").get(chance.nextInt(6));
      lines.set(at, indent + lines.get(at).stripLeading());
      return String.join("\n", lines);
    }
  },
  /** A sign of YAML or Markdown stands somewhere, or is missing. */
  SIGNS {
    private static final List<String> ALL =
        List.of(
            ":", ": ", "#", " #", "- ", "-", "'", "\"", "[", "]", "{", "}", "{#", "|", ">", "&a ",
            "*a", "!x ", "%", "@", "`", "```\n", "---\n", "...\n", "~~~\n", "<!--", "-->", "##",
            "\n## ", "\n- ", "**", "__", "![", "](", "[^1]", "[^1]: ", "\\", "<", "</", "|---|\n");

    @Override
    String of(String text, Random chance) {
      String sign = ALL.get(chance.nextInt(ALL.size()));
      int at = chance.nextInt(text.length() + 1);
      int found = text.indexOf(sign, at);
      return found >= 0 && chance.nextBoolean()
          ? text.substring(0, found) + text.substring(found + sign.length())
          : text.substring(0, at) + sign + text.substring(at);
    }
  },
  /** A key is another one, or its value is of another kind. */
  KEYS {
    private static final List<String> VALUES =
        List.of(
            "",
            " []",
            " {}",
            " [1, {a: b}]",
            " true",
            " -1",
            " 1e9",
            " ~",
            " \"\"",
            " [[]]",
            " {audience: x}",
            " 2026-01-01",
            " *x",
            " 99999999999999999999",
            " null",
            " .inf");

    @Override
    String of(String text, Random chance) {
      List<String> lines = lines(text);
      List<Integer> keys = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).indexOf(':') > 0) {
          keys.add(i);
        }
      }
      if (keys.isEmpty()) {
        return text + "\nkey: value";
      }
      int at = keys.get(chance.nextInt(keys.size()));
      String line = lines.get(at);
      int colon = line.indexOf(':');
      lines.set(
          at,
          chance.nextInt(3) == 0
              ? line.substring(0, Math.max(0, colon - 1)) + line.substring(colon)
              : line.substring(0, colon + 1) + VALUES.get(chance.nextInt(VALUES.size())));
      return String.join("\n", lines);
    }
  },
  /** A character from far away stands somewhere, or many of them. */
  UNICODE {
    private static final int[] ALL = {
      0, 7, 0x1b, 0x7f, 0x85, 0xa0, 0xad, 0x301, 0x61c, 0x200b, 0x200d, 0x200e, 0x2028, 0x202e,
      0x2066, 0x3000, 0xd800, 0xdc00, 0xfeff, 0xfffd, 0xffff, 0x1f600, 0x1f468, 0x1d49c, 0x20000,
      0xe0041, 0x10ffff
    };

    @Override
    String of(String text, Random chance) {
      String character = Character.toString(ALL[chance.nextInt(ALL.length)]);
      int at = chance.nextInt(text.length() + 1);
      int times = chance.nextInt(4) == 0 ? 1 + chance.nextInt(400) : 1;
      return text.substring(0, at) + character.repeat(times) + text.substring(at);
    }
  },
  /** A piece of the text stands there very often. */
  SIZES {
    @Override
    String of(String text, Random chance) {
      int at = chance.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + 1 + chance.nextInt(12));
      int times = 1 << (3 + chance.nextInt(8));
      return text.substring(0, end) + text.substring(at, end).repeat(times) + text.substring(end);
    }
  },
  /** A link leads elsewhere. */
  LINKS {
    private static final List<String> TARGETS =
        List.of(
            "javascript:alert(1)",
            "//host/x",
            "#",
            "#nowhere",
            "../../../../etc/passwd",
            "%zz",
            "a b.md",
            "../",
            "/",
            "?x",
            "https://",
            "mailto:",
            "data:text/html,x",
            "%00",
            "..%2f",
            "families/",
            "index.md#%23",
            "\\\\host",
            "file:///x",
            "x.md#a#b",
            "assets/none.png");

    @Override
    String of(String text, Random chance) {
      String target = TARGETS.get(chance.nextInt(TARGETS.size()));
      int start = text.indexOf("](", chance.nextInt(text.length() + 1));
      int end = start < 0 ? -1 : text.indexOf(')', start);
      String image = chance.nextBoolean() ? "!" : "";
      return end < 0
          ? text + "\n" + image + "[link](" + target + ")\n"
          : text.substring(0, start + 2) + target + text.substring(end);
    }
  };

  /** The changed file. */
  byte[] of(byte[] file, Random chance) {
    String text = new String(file, StandardCharsets.UTF_8);
    return of(text.isEmpty() ? "\n" : text, chance).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The changed text.
   *
   * @param text not empty
   */
  String of(String text, Random chance) {
    throw new UnsupportedOperationException("changes bytes");
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }
}
