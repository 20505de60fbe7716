package org.tinfusin.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends whatever it is told, byte by byte, where no library mends it on the way. */
record RawVisitor(int port) {
  /** An answer: its status, and all of it as Latin-1 signs. */
  record Answer(int status, String whole) {}

  /**
   * @param target what stands between GET and HTTP/1.1
   * @param headers whole lines
   */
  Answer get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  Answer send(String method, String target, String body, String... headers) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Connection: close\r\nContent-Length: ").append(content.length).append("\r\n\r\n");
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(content);
      socket.getOutputStream().flush();
      String whole =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return new Answer(
          whole.startsWith("HTTP/1.1 ") ? Integer.parseInt(whole.substring(9, 12)) : 0, whole);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
