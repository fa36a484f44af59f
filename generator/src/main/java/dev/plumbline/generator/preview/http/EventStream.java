package dev.plumbline.generator.preview.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent
 * events</a> to one open page.
 */
public final class EventStream {
  private final OutputStream body;
  private boolean isOpen = true;

  EventStream(OutputStream body) {
    this.body = body;
  }

  /**
   * Sends an event.
   *
   * @param data one line
   */
  public void send(String data) {
    write("data: " + data + "\n\n");
  }

  /** Whether somebody still listened when something was last sent. */
  public synchronized boolean isOpen() {
    return isOpen;
  }

  /** Sends nothing that a page would notice, to find out whether it still listens. */
  boolean probe() {
    return write(":\n\n");
  }

  private synchronized boolean write(String text) {
    if (isOpen) {
      try {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
      } catch (IOException closed) {
        close();
      }
    }
    return isOpen;
  }

  synchronized void close() {
    isOpen = false;
    try {
      body.close();
    } catch (IOException gone) {
      // Nobody listens any more.
    }
  }
}
