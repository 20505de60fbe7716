package org.tinfusin.explore;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.jsoup.nodes.Element;

/** A QR code (ISO/IEC 18004) as SVG, with the quiet zone of four modules that it needs. */
final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * @param label what it leads to, in words
   */
  static Element of(String address, String label) {
    ByteMatrix modules = modules(address);
    int size = modules.getWidth() + 2 * QUIET;
    Element svg = Html.element("svg", "qr-code");
    svg.attributes().put("viewBox", "0 0 " + size + " " + size);
    svg.attr("role", "img").attr("aria-label", label);
    svg.attributes().put("shape-rendering", "crispEdges");
    Html.child(svg, "path", "qr-ground").attr("d", "M0 0h" + size + "v" + size + "H0z");
    Html.child(svg, "path", "qr-dark").attr("d", path(modules));
    return svg;
  }

  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return path.toString();
  }

  private static ByteMatrix modules(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code: " + address, tooLong);
    }
  }
}
