package dev.plumbline.generator.preview.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port of this computer that is taken: on all addresses by which the computer calls itself, or on
 * one by which others call it.
 */
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
   * @throws IOException if it is taken, or the host is none of this computer
   */
  static BoundPort of(@Nullable String host, int port) throws IOException {
    List<InetAddress> addresses = host == null ? loopback() : addresses(host);
    int last = port == 0 ? USUAL + TRIED - 1 : port;
    for (int number = port == 0 ? USUAL : port; number <= last; number++) {
      try {
        return new BoundPort(number, bind(addresses, number));
      } catch (BindException taken) {
        if (number == last) {
          throw new IOException(sentence(host, port), taken);
        }
      }
    }
    throw new IOException(sentence(host, port));
  }

  private static String sentence(@Nullable String host, int port) {
    if (port == 0) {
      return "Ports " + USUAL + " to " + (USUAL + TRIED - 1) + " are all taken.";
    }
    return host == null
        ? "Port "
            + port
            + " is taken by another program. Name another, or none for the next free one."
        : "Port " + port + " of " + host + " is taken, or this computer has no such address.";
  }

  private static List<InetAddress> addresses(String host) throws IOException {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      throw new IOException("There is no computer called \"" + host + "\".", unknown);
    }
  }

  /** Browsers look for "localhost" under either; a computer need not have the second. */
  private static List<InetAddress> loopback() throws IOException {
    InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetAddress six =
        InetAddress.getByAddress(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    return exists(six) ? List.of(four, six) : List.of(four);
  }

  private static boolean exists(InetAddress address) {
    try {
      HttpServer.create(new InetSocketAddress(address, 0), 0).stop(0);
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static List<HttpServer> bind(List<InetAddress> addresses, int number) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      for (InetAddress address : addresses) {
        servers.add(HttpServer.create(new InetSocketAddress(address, number), 0));
      }
      return servers;
    } catch (IOException taken) {
      servers.forEach(server -> server.stop(0));
      throw taken;
    }
  }
}
