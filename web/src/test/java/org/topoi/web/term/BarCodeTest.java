package org.topoi.web.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarCodeTest {

  private static BarCode.Found found(int place, long tokens, long hits) {
    return new BarCode.Found(place, "p" + place, tokens, hits, "/" + place);
  }

  @Test
  void barsStandInTheMiddleOfTheirPlacesAsHighAsTheirRates() {
    // 50 places of 2 % each; a bar is 1.2 % wide. Rates 2/100 and 1/100: full and half as high.
    List<BarCode.Bar> bars =
        BarCode.of("a", "z", 50, List.of(found(0, 100, 2), found(49, 200, 2))).bars();
    assertThat(bars.get(0).slot()).isEqualTo(new BarCode.Box("0.00%", "0.00%", "2.00%", "100.00%"));
    assertThat(bars.get(0).box()).isEqualTo(new BarCode.Box("0.40%", "0.00%", "1.20%", "100.00%"));
    assertThat(bars.get(1).slot().x()).isEqualTo("98.00%");
    assertThat(bars.get(1).box()).isEqualTo(new BarCode.Box("98.40%", "50.00%", "1.20%", "50.00%"));
  }

  @Test
  void manyPlacesKeepAGapBetweenBars() {
    // 200 places of 0.5 %, of which a bar takes four fifths.
    assertThat(BarCode.of("a", "z", 200, List.of(found(1, 10, 1))).bars().get(0).box().width())
        .isEqualTo("0.40%");
  }

  @Test
  void lowestBarCanStillBeSeen() {
    List<BarCode.Bar> bars =
        BarCode.of("a", "z", 2, List.of(found(0, 100, 100), found(1, 100, 1))).bars();
    assertThat(bars.get(1).box().height()).isEqualTo("10.00%");
  }
}
