package dev.plumbline.generator.preview;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.owners.OwnersFiles;
import dev.plumbline.generator.preview.http.LocalServer;
import dev.plumbline.generator.preview.watch.FolderWatch;
import dev.plumbline.generator.preview.watch.WatchListener;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A site that is shown in a browser while its content is edited. Pages are made in memory when they
 * are asked for, and pages that are open are loaded again when they change. Nothing is written.
 */
public final class Preview implements AutoCloseable {
  private final LocalServer server;
  private final FolderWatch watch;
  private final Rounds rounds;
  private final List<Path> watched;

  private Preview(LocalServer server, FolderWatch watch, Rounds rounds, List<Path> watched) {
    this.server = server;
    this.watch = watch;
    this.rounds = rounds;
    this.watched = watched;
  }

  /**
   * Reads the content, and starts to show it. Errors in it are told to the listener, and shown
   * until they are corrected.
   *
   * @throws IOException if the port is taken
   */
  public static Preview start(PreviewRequest request, PreviewListener listener) throws IOException {
    LocalServer server = LocalServer.open(request.host(), request.port());
    ChangeQueue changes = new ChangeQueue();
    List<Path> watched = watched(request.site());
    FolderWatch watch =
        FolderWatch.start(watched, owners(request.site()), new Queued(changes, listener));
    Editions editions = new Editions(request.site());
    Theme usual = usual(request.site().theme());
    PageWriter writer = writer(request, editions, usual);
    OpenPages open = new OpenPages((prefix, path) -> version(editions, writer, prefix, path));
    Rounds rounds = new Rounds(changes, editions, open, listener::read);
    listener.read(PreviewRound.of(Set.of(), editions.main().state()));
    rounds.start();
    server.start(
        new PreviewPages(editions, writer, open, usual, new ChangesPage(request.site(), writer)));
    return new Preview(server, watch, rounds, watched);
  }

  private static List<Path> watched(GenerateRequest site) {
    List<Path> folders = new ArrayList<>(List.of(site.content()));
    Path own = site.theme().over();
    if (own != null) {
      folders.add(own);
    }
    return folders;
  }

  /** The files around the content by which it names the wrong owners, or the right ones again. */
  private static List<Path> owners(GenerateRequest site) {
    try {
      return OwnersFiles.places(site.content());
    } catch (IOException noContent) {
      return List.of();
    }
  }

  private static Theme usual(Theme theme) {
    return new Theme(theme.loader(), theme.folder(), null);
  }

  private static PageWriter writer(PreviewRequest request, Editions editions, Theme theme) {
    NoteViews notes = new NoteViews(new EditorLink(request.editor()), request.site().content());
    PageFindings findings = new PageFindings(notes, request.show());
    return new PageWriter(
        theme, editions.loaded(), new BarViews(editions, findings), new FindingLists(notes));
  }

  private static String version(Editions editions, PageWriter writer, String prefix, String path) {
    return editions.of(prefix).map(edition -> writer.page(edition, path).version()).orElse("");
  }

  /** The addresses of its home page, the best to open first. */
  public List<String> addresses() {
    return server.addresses();
  }

  /** The folders that it watches. */
  public List<Path> watched() {
    return watched;
  }

  @Override
  public void close() {
    watch.close();
    rounds.close();
    server.close();
  }

  /** Puts changes where the next round takes them. */
  private record Queued(ChangeQueue changes, PreviewListener listener) implements WatchListener {
    /** What begins with a dot is no content: editors and Git keep their own files there. */
    @Override
    public void changed(Path path) {
      if (!path.getFileName().toString().startsWith(".")) {
        changes.add(path);
      }
    }

    @Override
    public void slow(Path folder, String reason) {
      listener.slow(folder, reason);
    }
  }
}
