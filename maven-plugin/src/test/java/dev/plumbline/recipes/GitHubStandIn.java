package dev.plumbline.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in for GitHub, behind its program {@code gh}: it has answers, and keeps what is sent. */
final class GitHubStandIn {
  private static final String REPOSITORY = "repos/harbour/framework/";

  /** An answer is a file by its address; of artifacts, also by the name that is asked for. */
  private static final String GH =
      """
      method=GET name= input=
      while [ $# -gt 0 ]; do
        case $1 in
          api | --paginate | --silent) ;;
          --method) shift; method=$1 ;;
          --input) shift; input=$1 ;;
          -f) shift
            case $1 in
              name=*) name=/named-${1#name=} ;;
              head=*) printf '%s' "${1#head=}" > "$GITHUB/head" ;;
            esac ;;
          *) address=${1%%\\?*} ;;
        esac
        shift
      done
      case $method in
        GET) cat "$GITHUB/answers/$address$name" 2> "$GITHUB/error" || echo '{"artifacts": []}' ;;
        *) mkdir -p "$GITHUB/sent/$address" && cp "$input" "$GITHUB/sent/$address/$method" ;;
      esac
      """;

  private final Path folder;
  private final List<Map<String, Object>> pulls = new ArrayList<>();
  private final List<Map<String, Object>> comments = new ArrayList<>();
  private int artifacts;

  GitHubStandIn(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    answer("pulls", pulls);
    answer("issues/7/comments", comments);
  }

  void isReachedFrom(Shell shell) throws IOException {
    shell
        .has("gh", GH.replace("$GITHUB", folder.toString()))
        .with("GITHUB_SERVER_URL", "https://github.com")
        .with("GITHUB_REPOSITORY", "harbour/framework");
  }

  /** An open pull request from the branch that is asked for. */
  GitHubStandIn pull(int number, String commit) throws IOException {
    pulls.add(Map.of("number", number, "head", Map.of("sha", commit)));
    answer("pulls", pulls);
    return this;
  }

  /** A comment on pull request 7. */
  GitHubStandIn comment(int id, String author, String body) throws IOException {
    comments.add(Map.of("id", id, "user", Map.of("login", author), "body", body));
    answer("issues/7/comments", comments);
    return this;
  }

  /** An artifact of run 42. */
  GitHubStandIn artifact(String name, byte[] bytes) throws IOException {
    int id = ++artifacts;
    Map<String, Object> artifact = Map.of("id", id, "name", name);
    answer("actions/runs/42/artifacts/named-" + name, Map.of("artifacts", List.of(artifact)));
    Files.write(file("actions/artifacts/" + id + "/zip"), bytes);
    return this;
  }

  /** Owner and branch, as they were asked for. */
  String askedHead() throws IOException {
    return Files.readString(folder.resolve("head"));
  }

  /** The texts of comments that were sent, by method and address. */
  Map<String, String> sent() throws IOException {
    Path sent = folder.resolve("sent").resolve(REPOSITORY);
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(sent)) {
      try (Stream<Path> files = Files.walk(sent)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(
              file.getFileName() + " " + sent.relativize(file.resolveSibling("")),
              new JsonMapper().readTree(file.toFile()).get("body").asString());
        }
      }
    }
    return texts;
  }

  private void answer(String address, Object answer) throws IOException {
    Files.writeString(file(address), new JsonMapper().writeValueAsString(answer));
  }

  private Path file(String address) throws IOException {
    Path file = folder.resolve("answers").resolve(REPOSITORY).resolve(address);
    Files.createDirectories(file.getParent());
    return file;
  }
}
