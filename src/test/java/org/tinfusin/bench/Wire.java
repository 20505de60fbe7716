package org.tinfusin.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection that does as little as it can beside waiting. */
final class Wire implements AutoCloseable {
  private final int port;
  private Socket socket;
  private InputStream in;

  /** An answer: its status, the bytes of its body as they came, its entity tag. */
  record Answer(int status, int bytes, String tag) {}

  Wire(int port) throws IOException {
    this.port = port;
    socket = open();
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  private Socket open() throws IOException {
    Socket opened = new Socket("127.0.0.1", port);
    opened.setTcpNoDelay(true);
    opened.setSoTimeout(120_000);
    return opened;
  }

  Answer get(String path) throws IOException {
    return get(path, "");
  }

  /** Asks for compressed bytes as a crawler, so that a page opens no session. */
  Answer get(String path, String header) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nUser-Agent: bench-bot\r\n%s\r\n"
            .formatted(path, header);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().split(" ")[1]);
    int length = -1;
    String tag = "";
    boolean last = false;
    for (String head = line(); !head.isEmpty(); head = line()) {
      String lower = head.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("etag:")) {
        tag = head.substring(5).strip();
      } else if (lower.startsWith("connection: close")) {
        last = true;
      }
    }
    boolean empty = status == 304 || status == 204;
    int bytes = empty ? 0 : length >= 0 ? skip(length) : chunks();
    if (last) {
      socket.close();
      socket = open();
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }
    return new Answer(status, bytes, tag);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int chunks() throws IOException {
    int all = 0;
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      all += skip(size);
      line();
    }
    line();
    return all;
  }

  private int skip(int bytes) throws IOException {
    in.skipNBytes(bytes);
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the atlas hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
