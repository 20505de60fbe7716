package org.tinfusin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.tinfusin.exchange.CsvFile.Row;

class CsvFileTest {

  @Test
  void namesValuesByTheHeaderLine() {
    List<Row> rows = rows("slug,title\nhaina,Haina et l’ogre\n");

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().text("title")).isEqualTo("Haina et l’ogre");
  }

  @Test
  void readsQuotedCommasQuotesAndLineBreaks() {
    List<Row> rows = rows("slug,title\nx,\"one, \"\"two\"\",\nthree\"\n");

    assertThat(rows.getFirst().text("title")).isEqualTo("one, \"two\",\nthree");
  }

  @Test
  void countsLinesFromTheHeader() {
    List<Row> rows = rows("slug,title\nx,one\ny,two\nz,three\n");

    assertThat(rows).map(Row::line).containsExactly(2L, 3L, 4L);
  }

  @Test
  void namesTheLineARowEndsOnWhenItSpansSeveral() {
    List<Row> rows = rows("slug,title\nx,\"one\ntwo\"\ny,three\n");

    assertThat(rows).map(Row::line).containsExactly(3L, 4L);
  }

  @Test
  void passesOverEmptyLines() {
    assertThat(rows("slug\nx\n\ny\n")).hasSize(2);
  }

  @Test
  void splitsListsAtSemicolons() {
    Row row = rows("slug,motifs\nx,K300; J1100 ;;\n").getFirst();

    assertThat(row.list("motifs")).containsExactly("K300", "J1100");
  }

  @Test
  void takesBlankValuesForAbsent() {
    Row row = rows("slug,teller,list\nx,  ,\n").getFirst();

    assertThat(row.optional("teller")).isEmpty();
    assertThat(row.orNull("teller")).isNull();
    assertThat(row.orBlank("no-such-column")).isEmpty();
    assertThat(row.list("list")).isEmpty();
  }

  @Test
  void saysWhichColumnIsEmpty() {
    Row row = rows("slug,title\nx,\n").getFirst();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("title"))
        .withMessageContaining("the column title is empty");
  }

  @ParameterizedTest
  @CsvSource({"8.5, 8.5", "-17.447, -17.447", "' 12 ', 12"})
  void readsNumbers(String written, double number) {
    assertThat(rows("slug,lon\nx," + written + "\n").getFirst().number("lon")).isEqualTo(number);
  }

  @Test
  void saysWhichColumnHoldsNoNumber() {
    Row row = rows("slug,lon\nx,east\n").getFirst();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.number("lon"))
        .withMessageContaining("lon")
        .withMessageContaining("“east”");
  }

  @Test
  void saysWhichColumnHoldsNoYear() {
    Row row = rows("slug,year\nx,c. 1900\n").getFirst();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.yearOrNull("year"))
        .withMessageContaining("“c. 1900”");
  }

  @Test
  void readsAnAbsentYearAsNone() {
    assertThat(rows("slug,year\nx,\n").getFirst().yearOrNull("year")).isNull();
  }

  private static List<Row> rows(String text) {
    return CsvFile.rows(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
  }
}
