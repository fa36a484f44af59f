package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The short names of a run's findings, by which other programs recognise them in the next run.
 * Findings that differ only in their line are numbered.
 */
final class Fingerprints {
  private static final int LENGTH = 32;

  private Fingerprints() {}

  static Map<Finding, String> of(ReportedRun run) {
    Map<FindingKey, Integer> seen = new HashMap<>();
    Map<Finding, String> names = new LinkedHashMap<>();
    run.report()
        .keys()
        .forEach(
            (finding, key) ->
                names.put(finding, hash(run.folder(), key, seen.merge(key, 1, Integer::sum))));
    return names;
  }

  private static String hash(String folder, FindingKey key, int number) {
    String text =
        String.join(
            "\0",
            key.code(),
            folder + key.path(),
            key.message(),
            key.line(),
            String.valueOf(number));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
