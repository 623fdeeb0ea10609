package org.topoi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page in a real Chromium: no accessibility violation, nothing loaded from elsewhere, nothing
 * cut off, charts that lead to evidence.
 */
@QuarkusTest
@Tag("browser")
class BrowserTest {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?set=all&period=year",
          "/?source=Harbour%20Post&from=2023-03",
          "/?q=zzzz",
          "/articles",
          "/articles?q=multipolar",
          "/articles?q=zzzz",
          "/articles/1",
          "/articles/1?set=all",
          "/terms",
          "/terms?length=2&layer=lemma",
          "/terms/law",
          "/terms/zzzz",
          "/collocations",
          "/collocations?node=order&minimum=1&minimum-articles=1&network=yes",
          "/collocations/the?node=order",
          "/keyness",
          "/keyness?a.source=Harbour%20Post&level=1",
          "/keyness?a.language=ru&b.language=en&layer=lemma&b.from=2023",
          "/terms/law?not.source=Harbour%20Post&period=day",
          "/concordance",
          "/concordance?query=the%20(law%7Crules)&sort=after-1&context=sentence",
          "/concordance?query=the&sample=30&language=ru&language=en",
          "/concordance?query=rules%20~3%20order",
          "/concordance?query=zzzz",
          "/themes",
          "/themes/multipolarity",
          "/themes/the-west?language=ru",
          "/import",
          "/import/1",
          "/methods",
          "/problems/unknown-theme",
          "/themes/nothing-of-the-kind",
          "/articles?page=-1");

  private static Playwright playwright;
  private static Browser browser;

  @TestHTTPResource("/")
  URL home;

  @BeforeAll
  static void open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noPageViolatesAccessibility(ColorScheme scheme) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(scheme, 1280)) {
      Page page = context.newPage();
      for (String path : pages(scheme)) {
        visit(page, path);
        AxeResults results = rules(page, scheme).analyze();
        results
            .getViolations()
            .forEach(
                rule ->
                    violations.add(
                        path + ": " + rule.getId() + " at " + rule.getNodes().get(0).getHtml()));
      }
    }
    assertThat(violations).isEmpty();
  }

  /** Another selection of the same page has no other colours. */
  private static List<String> pages(ColorScheme scheme) {
    return scheme == ColorScheme.DARK
        ? PAGES.stream().filter(path -> !path.contains("?")).toList()
        : PAGES;
  }

  /** What stands on a page is the same by night; only its colours are not. */
  private static AxeBuilder rules(Page page, ColorScheme scheme) {
    AxeBuilder all = new AxeBuilder(page);
    return scheme == ColorScheme.DARK ? all.withRules(List.of("color-contrast")) : all;
  }

  @Test
  void nothingIsRefusedFailsOrComesFromElsewhere() {
    List<String> troubles = new ArrayList<>();
    try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> {
            boolean asked = message.text().contains("status of 4");
            if (message.type().equals("error") && !asked) {
              troubles.add(page.url() + ": " + message.text());
            }
          });
      page.onPageError(error -> troubles.add(page.url() + ": " + error));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(home.toString())) {
              troubles.add(page.url() + " asks for " + request.url());
            }
          });
      PAGES.forEach(path -> visit(page, path));
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void noPageScrollsSidewaysOnAPhone() {
    List<String> wide = new ArrayList<>();
    try (BrowserContext context = context(ColorScheme.LIGHT, 360)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        visit(page, path);
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > 360) {
          wide.add(path + " is " + width + " px wide");
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void pointOfTheTrendOpensExactlyTheHitsItCounts() {
    try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
      Page page = context.newPage();
      visit(page, "/themes/multipolarity");
      page.waitForFunction(CHART_IS_DRAWN);
      Map<?, ?> point = (Map<?, ?>) page.evaluate(LARGEST_POINT);
      String hits = String.valueOf(point.get("title")).replaceAll("\\D", "");
      Locator canvas = page.locator("figure[data-chart] canvas");
      canvas.scrollIntoViewIfNeeded();
      canvas.click(
          new Locator.ClickOptions()
              .setPosition(
                  ((Number) point.get("x")).doubleValue(),
                  ((Number) point.get("y")).doubleValue()));
      page.waitForURL(url -> url.contains("/themes/multipolarity?from="));
      assertThat(page.locator(".stats .stat-figure").first().textContent().replace(",", ""))
          .isEqualTo(hits);
    }
  }

  /**
   * The chart is drawn when the last script has run, and takes its size from the page after that.
   */
  private static final String CHART_IS_DRAWN =
      """
      () => {
        const canvas = document.querySelector('figure[data-chart] canvas');
        const chart = canvas && Chart.getChart(canvas);
        return chart && Math.abs(chart.width - canvas.getBoundingClientRect().width) < 1;
      }
      """;

  @Test
  void barOpensTheLinesOfItsArticle() {
    try (BrowserContext context = context(ColorScheme.LIGHT, 360)) {
      Page page = context.newPage();
      visit(page, "/terms/law");
      Locator bar = page.locator(".bar-code").last().locator("a").nth(1);
      String hits = bar.locator("title").textContent().replaceAll(".*: (\\d+) hits?", "$1");
      bar.click();
      page.waitForURL(url -> url.contains("stretch="));
      assertThat(page.locator("section[aria-labelledby=evidence] h3").textContent())
          .isEqualTo("Hits 1 to " + hits + " of " + hits + " of one bar");
    }
  }

  @Test
  void pointOfTheRatesOpensItsTermOnItsSide() {
    try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
      Page page = context.newPage();
      visit(page, "/keyness?a.source=Harbour%20Post&level=1");
      page.waitForFunction(CHART_IS_DRAWN);
      Map<?, ?> point =
          (Map<?, ?>)
              page.evaluate(
                  """
                  () => {
                    const chart = Chart.getChart(document.querySelector('figure[data-chart] canvas'));
                    const at = chart.getDatasetMeta(0).data[0];
                    return { x: at.x, y: at.y, term: chart.data.datasets[0].data[0].term };
                  }
                  """);
      Locator canvas = page.locator("figure[data-chart] canvas");
      canvas.scrollIntoViewIfNeeded();
      canvas.click(
          new Locator.ClickOptions()
              .setPosition(
                  ((Number) point.get("x")).doubleValue(),
                  ((Number) point.get("y")).doubleValue()));
      page.waitForURL(url -> url.contains("/terms/" + point.get("term") + "?source=Harbour"));
    }
  }

  private static final String LARGEST_POINT =
      """
      () => {
        const canvas = document.querySelector('figure[data-chart] canvas');
        const chart = Chart.getChart(canvas);
        const values = chart.data.datasets[0].data;
        const index = values.indexOf(Math.max(...values.filter((value) => value !== null)));
        const at = chart.getDatasetMeta(0).data[index];
        const row = document.querySelectorAll('.figure-twin tbody tr')[index];
        return { x: at.x, y: at.y, title: row.querySelector('a').title };
      }
      """;

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyMarkedHitCanBeSeen(ColorScheme scheme) {
    try (BrowserContext context = context(scheme, 1280)) {
      Page page = context.newPage();
      for (String path :
          List.of("/terms/law", "/collocations/the?node=order", "/themes/multipolarity")) {
        visit(page, path);
        assertThat(page.locator("main .mark").count()).as(path).isPositive();
        assertThat(page.evaluate(UNSEEN_MARKS)).as(path).isEqualTo(0);
      }
    }
  }

  /** A mark is seen by its ground and by the line under it. */
  private static final String UNSEEN_MARKS =
      """
      () => [...document.querySelectorAll('main .mark')].filter((mark) => {
        const line = getComputedStyle(mark.querySelector('a') ?? mark);
        return getComputedStyle(mark).backgroundColor === 'rgba(0, 0, 0, 0)'
          || line.textDecorationLine !== 'underline' || line.textDecorationThickness !== '2px';
      }).length
      """;

  @Test
  void pageIsCompleteWithoutScripts() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      visit(page, "/");
      assertThat(page.locator(".figure-twin table").first().isVisible()).isTrue();
      page.getByText("Change selection").click();
      page.getByLabel("From").fill("2024");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show this selection"))
          .click();
      assertThat(page.url()).contains("from=2024");
      assertThat(page.locator(".selection-chips").textContent()).contains("2024-01-01");
    }
  }

  @Test
  void keyboardReachesTheContentFirst() {
    try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
      Page page = context.newPage();
      visit(page, "/articles");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.textContent"))
          .isEqualTo("Skip to the content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  private static BrowserContext context(ColorScheme scheme, int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
  }

  private void visit(Page page, String path) {
    page.navigate(home.toString().replaceFirst("/$", "") + path);
    page.waitForLoadState(LoadState.LOAD);
    page.evaluate("() => document.fonts.ready.then(() => true)");
  }
}
