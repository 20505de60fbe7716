package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final String ADDRESS = "https://tinfusin.example/t/k3f9abcdwxyz";
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  @Test
  void leadsWhereItSays() throws Exception {
    Element code = QrCode.of(ADDRESS, "where it leads");

    assertThat(new Decoder().decode(modules(code)).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void hasItsQuietZoneAndSaysInWordsWhereItLeads() {
    Element code = QrCode.of(ADDRESS, "where it leads");

    assertThat(code.attr("aria-label")).isEqualTo("where it leads");
    assertThat(MODULE.matcher(path(code)).results())
        .allMatch(m -> Integer.parseInt(m.group(1)) >= 4 && Integer.parseInt(m.group(2)) >= 4);
  }

  private static BitMatrix modules(Element code) {
    int size = Integer.parseInt(code.attributes().get("viewBox").split(" ", -1)[2]) - 8;
    BitMatrix modules = new BitMatrix(size);
    MODULE
        .matcher(path(code))
        .results()
        .forEach(
            m -> modules.set(Integer.parseInt(m.group(1)) - 4, Integer.parseInt(m.group(2)) - 4));
    return modules;
  }

  private static String path(Element code) {
    return code.expectFirst(".qr-dark").attr("d");
  }
}
