package dev.plumbline.generator.preview.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** A port of this computer that is taken, on loopback addresses or on all. */
record BoundPort(int number, List<HttpServer> servers) {
  /** The port that is tried first. */
  static final int USUAL = 4321;

  private static final int TRIED = 100;

  BoundPort {
    servers = List.copyOf(servers);
  }

  /**
   * Takes a port.
   *
   * @param port 0 for the usual one, or the next that is free
   * @throws IOException if it is taken
   */
  static BoundPort of(boolean isForOthers, int port) throws IOException {
    List<InetAddress> addresses =
        isForOthers ? List.of(new InetSocketAddress(0).getAddress()) : loopback();
    int first = port == 0 ? USUAL : port;
    int last = port == 0 ? USUAL + TRIED - 1 : port;
    for (int number = first; ; number++) {
      try {
        return bind(addresses, number);
      } catch (BindException taken) {
        if (number == last) {
          throw new IOException(sentence(first, last), taken);
        }
      }
    }
  }

  private static String sentence(int first, int last) {
    return first == last
        ? "Port " + first + " is taken. Name another, or none for the next free one."
        : "Ports " + first + " to " + last + " are all taken.";
  }

  /** Browsers look for "localhost" under either; a computer need not have the second. */
  private static List<InetAddress> loopback() throws IOException {
    InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    byte[] bytes = new byte[16];
    bytes[15] = 1;
    InetAddress six = InetAddress.getByAddress(bytes);
    return exists(six) ? List.of(four, six) : List.of(four);
  }

  private static boolean exists(InetAddress address) {
    try {
      bind(List.of(address), 0).servers().forEach(server -> server.stop(0));
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static BoundPort bind(List<InetAddress> addresses, int number) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      for (InetAddress address : addresses) {
        servers.add(HttpServer.create(new InetSocketAddress(address, number), 0));
      }
      return new BoundPort(number, servers);
    } catch (IOException taken) {
      servers.forEach(server -> server.stop(0));
      throw taken;
    }
  }
}
